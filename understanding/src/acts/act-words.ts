import type { ActKind } from '@celadon/contract'
import { readPhrases } from '#text'

type PhraseTable = readonly (readonly [ActKind, readonly string[]])[]

/** A greeting or an answer that goes on into something else without a stop: "hi where is it", "不是我要退货". */
export const actOpenings: PhraseTable = [
  [
    'greet',
    readPhrases(
      'hello_there hi_there hey_there good_morning good_afternoon good_evening hello hey hi 您好呀 你好呀 您好 你好 哈喽 早上好 晚上好 下午好 亲 在吗',
    ),
  ],
  [
    'deny',
    readPhrases(
      'no_thanks no_thank_you nope nah no neither not_that_one not_this_one 不是的 不是这个 不是那个 不是 不对 不用了 没有 都不是',
    ),
  ],
  [
    'affirm',
    readPhrases(
      'yes_please yeah yes yep yup sure okay ok alright 是的 对的 好的 好呀 好啊 好嘞 可以的 可以 嗯嗯 嗯 没错 行 对 好',
    ),
  ],
]

export const actClosings: PhraseTable = [
  [
    'thank',
    readPhrases(
      'thank_you_so_much thank_you_very_much thank_you thanks_a_lot many_thanks thanks thx 非常感谢 谢谢您 谢谢你 谢谢啦 谢谢了 谢谢 多谢 感谢',
    ),
  ],
  ['bye', readPhrases('goodbye bye 再见 拜拜')],
]

/** Beginnings that take back or set right what was said before. */
export const correctionOpenings: readonly string[] = readPhrases(
  `no_i_meant no_i_mean i_meant i_mean sorry_i_meant actually_i_meant actually_it's actually_make_it actually_i that's_not_what_i rather_the correction not_the i_made_a_typo typo sorry_typo sorry_wrong wrong_number my_mistake my_bad
   make_that make_it_the instead_of_that
   我是说 我的意思是 我说的是 我问的是 不是这单 不是这个订单 说错了 打错了 写错了我是 错了是 更正 纠正 不对是 是另一个 是另外一个 我要的是 发错了是 应该是`,
)
