import type { ActKind } from '@celadon/contract'
import { readPhrases } from '#text'

/** What a whole stretch of words does, when it is nothing but one of these. */
export const actPhrases: readonly (readonly [ActKind, ReadonlySet<string>])[] = [
  [
    'greet',
    words(`hi hii hiii hello helo hallo hey heya hiya yo morning good_morning good_evening good_afternoon greetings hi_there hello_there hey_there
      hey_guys hi_guys hi_team hello_team dear_team good_day howdy sup 你好 您好 你好呀 你好啊 您好呀 您好啊 哈喽 哈啰 嗨 嘿 喂 在吗 在么 在不在 在嘛 亲 亲在吗 亲亲
      早 早上好 上午好 下午好 晚上好 中午好 大家好 hello在吗 hi在吗 你好在吗 您好在吗 有在吗 打扰一下 打扰了 请问在吗 nihao ni_hao zai_ma`),
  ],
  [
    'thank',
    words(`thanks thank_you thx tks ty tysm thank_u thanku many_thanks thanks_a_lot thanks_so_much thank_you_so_much thank_you_very_much cheers
      much_appreciated appreciate_it appreciated i_appreciate_it thanks_for_your_help thank_you_for_your_help thanks_for_the_help thanks_in_advance
      ok_thanks great_thanks thnks thanx thankyou 谢谢 谢谢你 谢谢您 谢谢啦 谢谢了 谢啦 谢了 多谢 感谢 非常感谢 十分感谢 太感谢了 万分感谢 辛苦了 辛苦啦 麻烦了 麻烦你了 麻烦您了 蟹蟹 3q
      谢谢帮忙 谢谢您的帮助 谢谢你的帮助 好的谢谢 好谢谢 xiexie xie_xie`),
  ],
  [
    'bye',
    words(`bye goodbye good_bye bye_bye byebye see_you see_ya cya later talk_to_you_later ttyl gotta_go good_night take_care have_a_nice_day have_a_good_day
      that's_all that_is_all that_will_be_all 再见 再见啦 拜 拜拜 拜拜啦 拜了 拜啦 88 886 先这样 先这样吧 就这样吧 那就这样 回头聊 回见 晚安 我先走了 我先忙了 先忙了 没事了拜拜 baibai zaijian`),
  ],
  [
    'affirm',
    words(`yes yeah yep yup ya yea yes_please yeah_please sure ok okay okey k kk okie alright right correct exactly indeed of_course please_do go_ahead do_it
      sounds_good that's_right that_is_right that's_correct fine great perfect absolutely definitely certainly yess y affirmative that_works works_for_me good please i_do it_did it_does yes_it_did yes_it_is yes_i_do
      是 是的 是啊 是呀 对 对的 对啊 对呀 对对 对对对 没错 好 好的 好呀 好啊 好吧 好滴 好嘞 行 行的 行吧 行啊 可以 可以的 可以啊 可 嗯 嗯嗯 恩 恩恩 哦 哦哦 要 要的 需要 当然 当然可以 没问题 确定 确认 就是 就是的 正确 是这样 ok的 okk 好好 转吧 接吧 转 换吧 那转吧 那好吧 那行 那行吧 行那就这样 中 得嘞 妥 okay的 shi shide dui haode hao`),
  ],
  [
    'deny',
    words(`no nope nah no_thanks no_thank_you not_now not_really not_yet never n no_need don't_need not_needed nothing not_at_all negative wrong incorrect that's_wrong that's_not_right
      it_isn't it_did_not it_didn't no_it_didn't no_it_did_not no_it_isn't not_this not_that not_this_one not_that_one neither none none_of_these none_of_them i_don't i_do_not no_i_don't maybe_later
      不 不是 不是的 不对 不要 不要了 不用 不用了 不用谢谢 不必 不必了 不需要 不可以 不行 不了 没有 没 没有啊 没呢 没有呢 还没 还没有 还没呢 否 不是这个 不是那个 都不是 都不对 错了 不对啊 不对吧 算了 先不用 先不 先不要 暂时不用 暂时不要 no不是 别 不确定 bushi buyong meiyou bu`),
  ],
  [
    'cancel',
    words(
      `forget_it never_mind nevermind nvm cancel_that stop stop_it leave_it drop_it scratch_that ignore_that 当我没说 当我没问 没事了 别管了 不问了 不查了 不弄了 不办了 停 取消操作 不用查了 不用管了`,
    ),
  ],
  [
    'repeat',
    words(`what pardon repeat repeat_that say_that_again say_again come_again once_more again please_repeat can_you_repeat_that can_you_repeat could_you_repeat_that huh excuse_me i_beg_your_pardon
      再说一遍 再说一次 再讲一遍 重复一遍 重复一下 什么 啥 啊 你说什么 说什么 没听清 没看懂 没明白 能再说一遍吗 可以再说一遍吗 再发一遍 再发一次`),
  ],
  [
    'small-talk',
    words(`how_are_you how_are_you_doing how's_it_going what's_up whats_up how_do_you_do nice_to_meet_you lol haha hahaha lmao :) good_job well_done you're_funny nice cool wow awesome
      你怎么样 最近怎么样 吃了吗 吃饭了吗 你好吗 哈哈 哈哈哈 哈哈哈哈 呵呵 嘿嘿 嘻嘻 你真聪明 你真棒 你真可爱 厉害 真厉害 牛 666 6 棒 赞`),
  ],
]

/** A greeting or an answer that goes on into something else without a stop: "hi where is it", "不是我要退货". */
export const actOpenings: readonly (readonly [ActKind, readonly string[]])[] = [
  [
    'greet',
    readPhrases(
      'hello_there hi_there hey_there good_morning good_afternoon good_evening hello hey hi 您好呀 你好呀 您好 你好 哈喽 早上好 晚上好 下午好 亲 在吗',
    ),
  ],
  ['deny', readPhrases('no_thanks no_thank_you nope no 不是的 不是 不对 不用了 没有')],
  ['affirm', readPhrases('yes_please yeah yes yep sure okay ok 是的 对的 好的 可以的 嗯嗯')],
]

export const actClosings: readonly (readonly [ActKind, readonly string[]])[] = [
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
  `no_i_meant no_i_mean i_meant i_mean sorry_i_meant actually_i_meant actually_it's actually_i that's_not_what_i rather_the correction not_that_one not_the not_this i_made_a_typo typo wrong_number my_mistake
   我是说 我的意思是 我说的是 我问的是 不是这个 不是那个 不是这单 不是这个订单 说错了 打错了 写错了我是 错了是 应该是 更正 纠正 不对是 是另一个 是另外一个 我要的是 发错了是`,
)

function words(text: string): ReadonlySet<string> {
  return new Set(readPhrases(text))
}
