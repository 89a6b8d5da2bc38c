/** How much of the words' beginning calls off what was under way: "算了不退了", "forget the return, …"; 0 for none. */
export function readCancelOpening(words: string): number {
  const said = chinese.exec(words)?.[0] ?? english.map((pattern) => pattern.exec(words)?.[1]).find((found) => found)
  return said?.length ?? 0
}

const deed = '退货|退款|退|换货|换|取消|查|问|办|弄|改|转|投诉|修|补|申请|处理|催'
/** What is not wanted after all; "不买了" and "不想要了" alone are wishes to cancel an order. */
const chinese = new RegExp(
  `^(?:还是|那|要不|要么)?算了(?:吧|啊|呢)?[ ,]?(?:我|那|就|还是|先|也){0,3}(?:不|别)(?:想|用|要|打算|准备)?[^不了吗呢]{0,6}了(?:吧|啊|呢)?$` +
    `|^(?:我|那|就|还是|先|暂时|突然|又){0,3}(?:不|别)(?:想|用|打算|准备|需要)?(?:再)?(?:${deed})(?:了|啦)(?:吧|啊|呢)?$` +
    `|^(?:还是|那|要不)?算了(?:吧)?(?=[ ,]?(?:你|帮|给|直接|就|还是|先|我想|我要|查|看|告诉))`,
)
const lead = String.raw`^(?:(?:ok|okay|actually|no|oh|well|hmm|please|you know what|let's|just),? )?`
const english = [
  new RegExp(
    String.raw`(${lead}(?:forget|never ?mind|skip|scratch|drop|ignore|leave)(?: about)?(?: (?:it|that|this|all that|the [a-z]{1,20}|my [a-z]{1,20}|what i said))?(?: then| for now| please)?)(?:$| just| can| could| where| what| when| how| tell| i | is | please| and| show)`,
  ),
  new RegExp(
    String.raw`(${lead}(?:i )?(?:don'?t|do not|no longer) (?:want|need)(?: you)? to (?:return|refund|exchange|cancel|change)(?: (?:it|that|this|anything|the [a-z]{1,20}|my [a-z]{1,20}))?(?: anymore| any more| any longer| after all| now){1,2})`,
  ),
]
