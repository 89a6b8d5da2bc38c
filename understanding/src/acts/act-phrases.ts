import type { ActKind } from '@celadon/contract'
import { readPhrases } from '#text'

/** What a phrase does; the last three turn on whether something was asked. */
export type PhraseKind = ActKind | 'any-of-them' | 'leave-it-so' | 'drop-it'

/** What a stretch of words does, when it is nothing but one of these; apostrophes may be left out. */
export const phraseKinds: ReadonlyMap<string, PhraseKind> = new Map(
  (
    [
      [
        'greet',
        `hi hii hello helo hallo hey heya hiya yo morning good_morning good_evening good_afternoon greetings hi_there hello_there hey_there hi_all
        hey_guys hi_guys hi_team hello_team dear_team good_day howdy sup 你好 您好 你好呀 你好啊 您好呀 您好啊 哈喽 哈啰 嗨 嘿 喂 在吗 在么 在不在 在嘛 亲 亲在吗 亲亲
        早 早上好 上午好 下午好 晚上好 中午好 大家好 hello在吗 hi在吗 你好在吗 您好在吗 有在吗 打扰一下 打扰了 请问在吗 nihao ni_hao zai_ma`,
      ],
      [
        'thank',
        `thanks thank_you thx tks ty tysm thank_u thanku many_thanks thanks_a_lot thanks_a_bunch thanks_so_much thank_you_so_much thank_you_very_much cheers ta
        much_appreciated appreciate_it appreciated i_appreciate_it thanks_for_your_help thank_you_for_your_help thanks_for_the_help thanks_in_advance thanks_for_that
        ok_thanks great_thanks thnks thanx thankyou thanks_again 谢谢 谢谢你 谢谢您 谢谢啦 谢谢了 谢啦 谢了 多谢 多谢了 感谢 非常感谢 十分感谢 太感谢了 万分感谢 辛苦了 辛苦啦 麻烦了 麻烦你了 麻烦您了 蟹蟹 3q
        谢谢帮忙 谢谢您的帮助 谢谢你的帮助 好的谢谢 好谢谢 谢谢亲 xiexie xie_xie`,
      ],
      [
        'bye',
        `bye goodbye good_bye bye_bye byebye see_you see_ya cya later talk_to_you_later ttyl gotta_go good_night take_care have_a_nice_day have_a_good_day have_a_good_one
        再见 再见啦 拜 拜拜 拜拜啦 拜了 88 886 先这样 先这样吧 回头聊 回见 晚安 我先走了 我先忙了 先忙了 没事了拜拜 baibai zaijian`,
      ],
      [
        'affirm',
        `yes yeah yep yup ya yea yes_please yeah_please sure sure_thing ok okay okey k kk okie alright right correct exactly indeed of_course please_do go_ahead go_for_it do_it do_that yes_do
        sounds_good that's_right that_is_right that's_correct that_is_correct that's_the_one that's_it that_one this_one fine great perfect absolutely definitely certainly yess y affirmative that_works works_for_me good please i_do it_did it_does
        it_is yes_it_did yes_it_is yes_i_do got_it i_see understood noted makes_sense why_not i_would yes_i_would confirm confirmed agreed deal
        i_confirm confirming proceed please_proceed you_can_proceed go_on looks_good looks_right that_looks_right that_looks_good all_good all_correct that's_fine that_is_fine fine_by_me fine_with_me i_agree yes_go_ahead make_it_so submit_it please_submit do_so happy_with_that
        是 是的 是啊 是呀 对 对的 对啊 对呀 对对 没错 好 好的 好呀 好啊 好吧 好滴 好嘞 好哒 行 行的 行吧 行啊 可以 可以的 可以啊 可 嗯 嗯嗯 恩 恩恩 哦 哦哦 噢 要 要的 需要 当然 当然要 当然可以 没问题 确定 确认 就是 就是的 正确 是这样 ok的 okk
        知道了 明白 明白了 了解 收到 懂了 同意 就这个 就是这个 这个 就它 是这个 对就是这个 好好 确认办理 确认提交 办 办吧 办理 办理吧 就这样办 就这样办吧 就这么办 就这么办吧 提交 提交吧 下单吧 退吧 改吧 麻烦办一下 帮我办吧 帮我办 给我办 照办 要得 成 没毛病 没意见 可以办 请办理 请提交 转吧 接吧 转 换吧 那转吧 那好吧 那行 那行吧 中 得嘞 妥 okay的 shi shide dui duide haode hao keyi en`,
      ],
      [
        'deny',
        `no nope nah no_thanks no_thank_you not_now not_really not_yet never n no_need don't_need not_needed nothing not_at_all negative wrong incorrect that's_wrong that's_not_right that_is_wrong no_way absolutely_not of_course_not
        it_isn't it_did_not it_didn't no_it_did_not no_it_isn't not_this not_that not_this_one not_that_one that's_not_it neither neither_of_them neither_one none none_of_these none_of_those none_of_them none_of_the_above i_don't i_do_not no_i_don't maybe_later
        i'd_rather_not rather_not don't please_don't i_said_no not_mine it's_not not_correct i'm_good
        不 不是 不是的 不对 不要 不要了 不用 不用了 不用谢谢 不用转 不用转了 不用转人工 不转 不转了 先不转 别转 不用人工 不必 不必了 不需要 不可以 不行 不了 没有 没 没有啊 没呢 没有呢 还没 还没有 还没呢 否 不是这个 不是那个 不是它 都不是 都不对 都不要 都不行 一个都不是 全都不是 哪个都不是 两个都不是 错了 不对啊 不对吧
        先不用 先不 先不要 暂时不用 暂时不要 no不是 别 不确定 不同意 不好 不可 我不要 我不用 我不需要 才不是 并不是 当然不是 bushi buyong meiyou bu budui buyao`,
      ],
      [
        'cancel',
        `cancel_that stop stop_it leave_it drop_it scratch_that ignore_that never_mind_that forget_that forget_about_it don't_bother let's_not i_changed_my_mind changed_my_mind don't_cancel don't_cancel_it do_not_cancel do_not_cancel_it don't_cancel_my_order i_don't_want_to_cancel
        当我没说 当我没问 没事了 别管了 不问了 不查了 不弄了 不办了 不搞了 停 取消操作 不用查了 不用管了 不用弄了 撤回 收回刚才的话 我改主意了 改主意了 反悔了 别取消 别取消了 先别取消 不要取消 不取消 不取消了 不用取消 不想取消了`,
      ],
      [
        'repeat',
        `what pardon pardon_me repeat repeat_that say_that_again say_again come_again once_more again please_repeat can_you_repeat_that can_you_repeat could_you_repeat_that could_you_say_that_again can_you_say_that_again huh excuse_me i_beg_your_pardon
        i_didn't_get_that i_don't_understand i_didn't_understand what_did_you_say what_do_you_mean sorry_what one_more_time
        再说一遍 再说一次 再讲一遍 重复一遍 重复一下 什么 啥 啊 你说什么 你说啥 说什么 没听清 没看懂 没明白 没懂 不懂 不明白 看不懂 听不懂 什么意思 啥意思 什么意思啊 能再说一遍吗 可以再说一遍吗 能重复一下吗 麻烦再说一遍 请再说一遍 再发一遍 再发一次`,
      ],
      [
        'small-talk',
        `how_are_you how_are_you_doing how_are_you_today how's_it_going what's_up how_do_you_do nice_to_meet_you lol omg rofl haha hahaha lmao :) good_job well_done you're_funny you_are_funny nice cool wow awesome tell_me_a_joke
        你怎么样 最近怎么样 吃了吗 吃饭了吗 你好吗 哈哈 呵呵 嘿嘿 嘻嘻 你真聪明 你真棒 你真可爱 厉害 真厉害 牛 666 6 棒 赞 讲个笑话 天气真好`,
      ],
      [
        'any-of-them',
        `any any_of_them either either_one either_is_fine whichever whatever any_is_fine anything doesn't_matter it_doesn't_matter don't_care i_don't_mind don't_mind up_to_you you_choose all all_of_them both both_of_them
        都可以 都行 都好 都是 随便 随便吧 随意 无所谓 哪个都行 哪个都可以 任意 你定 你看着办 看着办 都要 全部 全都要 两个都要 两个都是 suibian`,
      ],
      [
        'leave-it-so',
        `that's_all that_is_all that_will_be_all that'll_be_all 就这样 就这样吧 那就这样 那就这样吧 行就这样 就这些 没别的了 没有别的了`,
      ],
      [
        'drop-it',
        `forget_it never_mind nevermind nvm 算了 算了吧 那算了 那算了吧 还是算了 还是算了吧 没事 没事儿 suanle`,
      ],
    ] satisfies readonly (readonly [PhraseKind, string])[]
  ).flatMap(([kind, text]) => withBareForms(readPhrases(text)).map((phrase) => [phrase, kind] as const)),
)

/** Signs that answer by themselves. */
export const signKinds: ReadonlyMap<string, ActKind> = new Map([
  ...[...'👍👌✅🆗🙆💯'].map((sign) => [sign, 'affirm'] as const),
  ...[...'👎❌🙅🚫'].map((sign) => [sign, 'deny'] as const),
  ...[...'🙏'].map((sign) => [sign, 'thank'] as const),
])

/** Said around an answer without changing it. */
export const fillers: readonly string[] = readPhrases(
  'well um uh oh ah hmm so please pls plz then 那 呃 额 哎 唉 噢 哦 就',
)

function withBareForms(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => (phrase.includes("'") ? [phrase, phrase.replaceAll("'", '')] : [phrase]))
}
