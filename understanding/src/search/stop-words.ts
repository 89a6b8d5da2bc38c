import { stemOf } from './stem.ts'

/** Words that say nothing about the subject, rude ones among them. */
const stops = {
  zh: `的 了 呢 吗 吧 啊 呀 嘛 哦 么 我 你 您 他 她 它 我们 你们 您们 他们 咱们 自己 这 那 这个 那个 这些 那些 这样 那样 是 在 有 没有 和 与 或 或者 还 还是 也 都 就 才 又 再 很 太 更 最
  会 能 可以 可 要 想 想要 需要 应该 得 请 请问 麻烦 帮 帮我 一下 怎么 怎样 怎么样 如何 什么 为什么 为何 哪 哪里 哪个 哪些 谁 多 多少 几 吗 是否 是不是 能不能 可不可以 有没有 要不要 会不会
  被 把 给 对 从 到 向 跟 让 因为 所以 如果 但是 不过 然后 而且 以及 关于 一个 个 一 不 没 上 下 里 说 知道 告诉 问 问题 东西 一直 已经 现在 时候 之后 以后 之前 后 前 办 怎么办 咋 咋办 啥 用 做 去 来 过 着 地 等 好 呗 该 算 买 买的 买了 件 张 只 任何 正常 操作 期间 天
  刚 刚刚 刚才 那批 这批 这么 那么 一点 有点 还要 只能 好像 大概 差不多 总是 老是 每天 今天 昨天 行不 行吗 行不行 凭啥 给我 出来 起来 那种 这种 一样 平时 一般
  另外 顺便 顺带 打扰 打扰了 辛苦 辛苦了 谢谢 多谢 感谢 拜托 早上好 上午好 中午好 下午好 晚上好 早安 哈喽 咨询一下 问下 问一下
  立刻 此刻 即刻 时刻 被套路
  周一 周二 周三 周四 周五 周六 周日 星期 半年 个月 几个月 天后 明天
  二 三 四 五 六 七 八 九 十 百 千 两 俩 块 块钱 元
  傻逼 他妈的 妈的 破 垃圾 死了 急死了 急 烦 骗钱 骗人 到底 赶紧 快点 谁`,
  en: `a an the i me my mine we us our you your yours he she it its they them their this that these those is are was were be been being am do does did doing done have has had having
  can could will would shall should may might must to of in on at by for from with about into over after before under again and or but if so than then as not no nor only just too very
  what which who whom whose why how where there here all any both each few more most other some such same own s t don dont doesn didn isn aren won can't cannot please hi hello hey thanks thank
  tell know need want like get got make let go come use say said ask question thing something anything someone anybody also still even now yet up out off down myself yourself im ive id
  wheres whats hows doesnt dont wont isnt cant ok okay ur u r pls plz thx lol damn stupid fuck fucking shit crap wtf omg hell bloody idiot idiots ridiculous
  wanna gonna gotta till until since ago actually normally usually basically simply exactly exact stuff somewhere people ppl guys folks lot lots kind sort wonder hope bit thats havent hasnt
  wasnt arent youre theyre whether while because though without within per via etc yes today yesterday tomorrow soon already else
  monday tuesday wednesday thursday friday saturday sunday
  give gives btw cheers wondering happen work possible able long many much nothing came take took taken bring back instead new old place really actually maybe one two three four five six seven eight nine ten once day week`,
}

const listOf = (words: string): string[] => words.split(/\s+/).filter(Boolean)

const chineseStops = new Set(listOf(stops.zh))

/** "Three of them": how many is seldom what a question is about. */
const countedThing = /^[一二三四五六七八九十两半][个件只张条套样份]$/

export const isChineseStop = (word: string): boolean => chineseStops.has(word) || countedThing.test(word)

export const longestChineseStop = Math.max(...[...chineseStops].map((word) => word.length))

const englishStops = new Set(listOf(stops.en).map(stemOf))

export const isEnglishStop = (stem: string): boolean => englishStops.has(stem)
