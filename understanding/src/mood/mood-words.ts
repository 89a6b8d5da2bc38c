import { readPhrases } from '#text'

/** How much a phrase moves each scale. Weights were set by hand: the lists are meant to be read and corrected. */
export type MoodList = { phrases: readonly string[]; sentiment: number; anger: number; urgency: number }

export const moodLists: readonly MoodList[] = [
  // Abuse.
  list(
    -1,
    1,
    0,
    `fuck fucking fucked fucker wtf stfu bullshit asshole bastard shit shitty crap idiot idiots moron morons stupid dumbass bitch screw_you damn goddamn go_to_hell piece_of_shit scum
    他妈 妈的 尼玛 你妈 草泥马 卧槽 我操 操你 艹 傻逼 傻b 傻比 煞笔 沙雕 sb 智障 脑残 滚蛋 滚开 去死 王八蛋 混蛋 混账 狗屎 狗屁 放屁 扯淡 tmd nmd cnm wcnm mlgb 他娘的 特么 畜生 不要脸 贱人 有病吧 脑子有病 死全家 nnd 妈卖批 日你 f*** f**k fck fk_you wtaf bloody_hell pos scumbags scumbag jerks jerk dumb dumbasses dimwit imbecile retards screw_your screw_this piss_off crap_company bs
    有病啊 是不是有病 有毛病 良心被狗吃 良心让狗吃 不是人 听不懂人话 人话 神经病 白痴 蠢货 蠢 猪脑子 没脑子 滚吧 滚 缺德 丧良心 没良心 要脸吗 脸呢 臭不要脸 死妈 他喵 我靠 靠北 泥马 特码 🖕 🤬`,
  ),
  // Accusations and threats.
  list(
    -0.9,
    0.75,
    0,
    `scam scammer scammers scamming fraud fraudsters thief thieves liar liars ripoff rip_off ripped_off robbed cheated cheat criminals steal stealing stole_my_money lawyer sue lawsuit legal_action police
    consumer_protection trading_standards chargeback report_you reporting_you bbb small_claims
    骗子 骗人 骗钱 诈骗 欺诈 欺骗 黑店 黑心 奸商 坑人 坑爹 坑钱 无良 12315 消协 消费者协会 工商局 市场监管 曝光 起诉 报警 律师 告你们 黑猫 举报 店大欺客 霸王条款 耍我 耍人 玩我 忽悠 糊弄 敷衍 推卸责任 推脱 踢皮球 不作为 强盗 抢钱 偷钱 吃人 套路 欺负人 欺人太甚 欺负消费者 耍我们 逗我 逗我玩 打官司 法院见 法庭见 维权 媒体 记者 上热搜 差评见 crooks crook con_artists conned swindle swindlers theft robbery see_you_in_court take_you_to_court court attorney legal_team
    sued bbb_complaint report_this_company go_public expose_you stop_lying lying_to_me lied_to_me lies you_lied stealing_from daylight_robbery dishonest deceitful shady`,
  ),
  // Fury.
  list(
    -0.9,
    0.7,
    0,
    `furious outraged outrageous disgusting disgusted disgraceful disgrace appalling unacceptable ridiculous pathetic worst sick_and_tired fed_up had_enough enough_is_enough shame_on_you how_dare_you a_joke nightmare infuriating livid pissed_off pissed angry mad_at hate_you hate_this
    i_hate terrible_service horrible_service never_again useless garbage trash rubbish incompetent clowns joke_of_a
    气死 气炸 生气 愤怒 火大 恼火 恶心 垃圾 破店 烂店 什么破 什么烂 什么玩意 什么东西啊 太过分 过分了 受够了 受不了 忍无可忍 忍不了 离谱 无语 离大谱 可恶 太差劲 太差 差劲 太烂 烂透了 再也不买 再也不来 给差评 差评 投诉 太坑 拉黑 有没有搞错 搞什么 搞毛 无耻 恶劣 废物 吃屎 气人 气死人 气疯 气得 火冒三丈 暴怒 抓狂 崩溃 忍你们很久 忍了 忍够 够了 烦不烦 有完没完 没完没了 什么态度 当我傻 拿我当 你们是死人 死了吗 😡 😠 👿 💢 😤
    kidding_me are_you_kidding you_kidding are_you_serious beyond_angry had_it_with had_it_up_to ashamed shameful insulting insult sickening sick_of tired_of_this ruined ruin screwed screwed_up screwed_me hell_with awful_company worst_company ripping what_the_hell wth for_god's_sake for_fuck's_sake ffs absurd laughable money_back_now joke`,
  ),
  // Displeasure.
  list(
    -0.5,
    0.28,
    0,
    `disappointed disappointing unhappy upset annoyed annoying frustrated frustrating terrible horrible awful bad poor poorly complaint complain rude unprofessional wasted waste_of_time waste_of_money unbelievable seriously not_happy not_acceptable lost_my_patience
    still_waiting nobody_answers no_one_answers no_response keep_lying ignoring ignored not_satisfied dissatisfied regret sucks
    失望 不满意 不满 不高兴 不开心 郁闷 糟糕 很差 差得 真差 不靠谱 不负责 态度 浪费时间 浪费我 烦死 烦人 好烦 真烦 太慢 慢死 这么慢 坑 服了 无奈 拖拖拉拉 拖了 一直拖 没人理 不理人 不理我 没人管 不管了 等不及 后悔 难用 垃 不怎么样 不咋地 不咋样 太一般 差太多 差远了 不值 不值得 坑货 掉价 心累 唉 哎 伤心 难过 遗憾 没用 服气 烦 差 鸡肋 货不对板 不符 😞 😔 😒 🙄 👎 😢 😭 ☹ 😩
    not_what_i_expected let_down letdown not_worth overpriced regretting cheap_looking not_impressed unimpressed mediocre hate sadly shame pity inconvenient tiresome unhelpful slow worse useless_answer ugh meh misleading`,
  ),
  // Trouble without temper.
  list(
    -0.3,
    0.06,
    0,
    `broken damaged wrong missing late delayed problem issue fail failed cracked lost stuck leaking leaks torn defective faulty sad worried confused unfortunately error
    坏了 坏的 破了 碎了 裂了 漏水 发错 少发 漏发 没收到 没到 丢了 延误 晚了 问题 失败 瑕疵 不能用 用不了 担心 麻烦 可惜 着急 不见了`,
  ),
  // Repeated asking.
  list(
    -0.5,
    0.45,
    0.3,
    `third_time 3rd_time fourth_time fifth_time 4th_time 5th_time tenth_time hundredth_time 100th_time how_many_times so_many_times asked_already already_asked asked_you_already again_and_again over_and_over keep_asking i_keep_asking been_asking asked_three_times asked_3_times asked_twice
    multiple_times several_times many_times for_weeks for_a_month weeks_now days_now answer_me
    第三次 第四次 第五次 第n次 第3次 第4次 第5次 问了三遍 问了三次 问了好几遍 问了好几次 问了多少遍 问了多少次 说了多少遍 说了多少次 说了三遍 说了好几遍 说了n遍 多少遍 多少次 几遍了 几次了 三番五次 一遍又一遍 反复 再三 一直问 催了好几 催了三 又来了 怎么又`,
  ),
  // Haste.
  list(
    0,
    0.05,
    0.6,
    `urgent urgently asap immediately right_now right_away hurry quickly emergency at_once today!! deadline time_sensitive as_soon_as_possible need_it_today need_it_tomorrow need_it_by
    马上 立刻 立即 赶紧 赶快 尽快 快点 抓紧 加急 紧急 急用 很急 着急 急需 急急 火速 来不及 十万火急 越快越好 挺急的 很急的 救急 救命 明天要用 明天就要 后天就要 今晚就要 今天就要 等不了 赶时间 赶飞机 赶着 限时 刻不容缓 立马 马上要 快快快 rush rushed running_out time_is_running out_of_time as_fast_as as_quickly leaves_tonight leave_tonight today_please tonight_please need_this_today need_it_now need_this_now before_tomorrow by_tonight quick expedite critical pressing no_time 今天必须 明天要用 等着用 急死 速度 急`,
  ),
  // Contentment.
  list(
    0.6,
    -0.3,
    0,
    `thanks thank_you thx great awesome excellent perfect love lovely wonderful amazing happy pleased satisfied helpful fantastic brilliant appreciate nice good well_done best beautiful glad cheers
    谢谢 感谢 多谢 太好了 真好 很好 不错 满意 喜欢 棒 赞 完美 开心 高兴 给力 好评 辛苦 优秀 靠谱 漂亮 好看 好用 惊喜 贴心 耐心 爱了 太爱了 没得说 五星 超快 很快 真快 超棒 超赞 点赞 👍 😊 😍 🥰 ❤ 🎉 😀 😄 😁 🙏 值得 划算 精致 感动 暖心 舒服 牛逼 绝了 yyds
    five_stars five_star 5_stars gorgeous stunning superb delighted impressed terrific fab lifesaver grateful recommend elegant thrilled fast_delivery arrived_early kind friendly pleasant flawless`,
  ),
]

/** A word that turns the next one round, at most this many characters before it. */
export const negations: readonly string[] =
  readPhrases(`not no never isn't wasn't don't doesn't didn't can't couldn't wouldn't won't aren't hardly not_very not_so not_at_all not_a
  不 没 没有 不是 不太 不怎么 别 并不 一点不 一点都不 毫不 谈不上`)

function list(sentiment: number, anger: number, urgency: number, phrases: string): MoodList {
  return { phrases: readPhrases(phrases), sentiment, anger, urgency }
}

/** Said before a thing, hard words are no temper: "trash can", 垃圾袋. */
export const harmless: readonly string[] = readPhrases(
  `trash_can trash_bag trash_bags trash_bin garbage_bag garbage_bags garbage_can garbage_bin rubbish_bin rubbish_bags waste_bin damn_good damn_nice damn_fine crazy_good insanely_good wicked_good not_bad killer_deal mad_men slow_cooker shame_to_miss sick_deal
  垃圾袋 垃圾桶 垃圾箱 垃圾篓 垃圾铲 报警器 生气的表情 愤怒的小鸟 投诉建议 急救包 快递很快 辣椒酱 臭豆腐 差不多 差几 差价 时差 温差 误差 出差 靠垫 靠枕 可靠 滚筒 滚轮 蠢萌 别担心 不着急 不急 没生气 不生气 没问题`,
)

/** Praise with one of these is bitter: "great, lost again", 呵呵，你们真行. */
export const bitter: readonly string[] = readPhrases(
  `thanks_for_nothing thanks_a_lot_for well_done_for nice_job oh_great oh_wonderful oh_perfect oh_nice oh_brilliant how_nice how_lovely just_great just_perfect just_what_i_needed what_a_surprise surprise_surprise slow_clap bravo so_helpful_not
  呵呵 你们真行 真行啊 可真行 真有你们的 真会做生意 厉害了 可真厉害 真厉害啊 牛啊你们 好样的 真是服了 也是醉了 也是绝了 谢谢啊 我谢谢你`,
)
/** What makes praise beside it doubtful. */
export const again: readonly string[] = readPhrases(
  `lost_again late_again broken_again wrong_again again another yet_another still_nothing still_not nothing ruined never_arrived never_came third_time useless 又丢 又坏 又错 又晚 又没 又是 还是没 还没 第三次 第四次 第五次 丢了 弄丢`,
)
