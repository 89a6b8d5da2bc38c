import { isOneSlip } from './spot.ts'

/**
 * What a stretch of words asks to be done to an order. As the order stands, `change` is an exchange or a change of items,
 * and `unwanted` a return or a cancellation.
 */
export type WordedAct = 'cancel' | 'return' | 'exchange' | 'change' | 'unwanted' | 'change-payment' | 'change-address'

/**
 * What else is known of the words: whether goods of an order and an address stand in them, and whether an order was named
 * there or before.
 */
export type ActContext = { hasGoods: boolean; hasAddress: boolean; namesOrder: boolean; isAboutOrder: boolean }

/** The act that the words ask for; undefined: none, or only a question about one. */
export const readWordedAct = (text: string, context: ActContext): WordedAct | undefined => {
  const lower = text.toLowerCase()
  if (isQuestion.test(lower) || isRefusal.test(lower)) return undefined
  const has = wordsOf(lower)
  return tests.find(([, fits]) => fits(lower, has, context))?.[0]
}

/** Words after which somebody wants to know, not to have done. */
const isQuestion =
  /\b(?:how long|how much|how many|when|where|why|status|policy|track|label|what is|what's|what are)\b|多久|多长时间|几天|几个工作日|什么时候|怎么还|为什么|政策|规则|到账|进度|到哪|运费|面单/

const isRefusal =
  /\b(?:don'?t|do not|not|never|without)(?: want)?(?: to)? (?:cancel|return|exchange|change)\w*\b|(?:别|不要|不想|不用|没有|(?<!要)不再?)(?:取消|退货|换货|修改)(?!不行)/

/** Words that ask whether there is such a thing, or tell what went wrong with it: no other thing is wished for in them. */
const isOfSomethingElse =
  /\b(?:do|does) (?:you|it|they)\b|\b(?:is|are) (?:it|the|there|they)\b|available|in stock|broken|damaged|faulty|defect|sent me|instead of what|missing|有没有|有货|有.{0,8}吗|坏|破|漏|发错|错发|少了/

/** Whether goods named with options they do not have are wished for in the place of what was bought. */
export const mayWishOther = (text: string): boolean => {
  const lower = text.toLowerCase()
  return !isQuestion.test(lower) && !isRefusal.test(lower) && !isOfSomethingElse.test(lower)
}

type Has = (word: string) => boolean
type Test = (text: string, has: Has, context: ActContext) => boolean

const tests: readonly (readonly [WordedAct, Test])[] = [
  [
    'change-payment',
    (text, has, { hasGoods }) =>
      !hasOther(has, text) && (hasGoods ? orderPaidOtherwise.test(text) || changesPayment(text) : isPayment(text, has)),
  ],
  ['change-address', (text, has, context) => !hasOther(has, text) && isAddress(text, has, context)],
  ['change', (text, has, context) => leavesLater.test(text) && (exchanges(text, has, context) || becomes.test(text))],
  ['exchange', (text, has, context) => exchanges(text, has, context)],
  [
    'cancel',
    (text) => /退.{0,6}(?:别|不)(?:用|要)?(?:再)?发|(?:没|未)发货.*退|退(?!货|差|补).*(?:没|未)发货/.test(text),
  ],
  ['cancel', (text, has) => keepsIn.test(text) || ((has('cancel') || /取消/.test(text)) && !goodsBack.test(text))],
  ['return', (text, has) => has('return') || sendsBack.test(text) || /退(?!单)/.test(text.replaceAll(backTo, ''))],
  ['cancel', (text, has) => has('cancel') || callsOff.test(text)],
  ['change', (text, has, context) => changes(text, has, context) || (context.hasGoods && becomes.test(text))],
  ['unwanted', (text, _, { hasGoods, isAboutOrder }) => (hasGoods || isAboutOrder) && isUnwanted.test(text)],
]

/** Goods that only name the order, and what it is to be paid with right after the verb. */
const orderPaidOtherwise =
  /[那这]一?[单笔](?:订单)?(?:的)?(?:支付方式|付款方式)?(?:改用|改成|换成|改为|换|改|用)(?:成|用)?(?:微信|支付宝|银行卡|信用卡|储蓄卡|礼品卡|余额|visa|paypal|mastercard|尾号)[^，,。]{0,12}(?:付款|支付|付)/

const paymentAfter = /\b([a-z]+) (?:the |my )?(?:payment|way to pay|way of paying)\b/
const changesPayment = (text: string): boolean => {
  const verb = paymentAfter.exec(text)?.[1]
  const isVerb = verb !== undefined && changeVerbs.some((each) => each === verb || isOneSlip(verb, each))
  return isVerb || /(?:改|换)(?:一下|个|成)?(?:支付|付款)方式|(?:支付|付款)方式(?:改|换)/.test(text)
}

const exchanges: Test = (text, has) =>
  has('exchange') ||
  has('replace') ||
  /\b(?:swap|trad(?:e|ing)|rather have)\w*\b/.test(text) ||
  /换货|调换|对换|换一?(?:个|件|双|款)?别的/.test(text)

const changes: Test = (text, has) =>
  changeVerbs.some(has) ||
  wrongOption.test(text) ||
  /规格|选错|改成|改为|换成|换为|修改|改一下|换一下|改下|换下|调整|调成/.test(text)

/** Of what has not left, words for an exchange mean a change. */
const leavesLater =
  /\b(?:before (?:you|u|it|they) (?:ship|send|dispatch|leave|go)|(?:not|hasn'?t|isn'?t|havent|has not|yet to be|un)\s?(?:been )?(?:yet )?(?:shipped|left|sent|dispatched|gone)|pending)\b|(?:没|未|还没|趁.{0,3}没)(?:有)?(?:发|寄|出)/

/** One thing in the place of another. */
const becomes =
  /\b(?:should (?:be|become)|instead(?: of)?|rather|make (?:it|them|that)|turn into|become)\b|->|=>|→|⇒|换|改|调成|要.{1,24}的$/

const callsOff =
  /\b(?:call(?:ed|ing)? (?:it |that |this |the order |order \S+ |\S+ )?off|void|annul|delete|bin|revers(?:e|ing)|back(?:ing)? out of|stop processing|take \S+ off|scrap|scrapp(?:ed|ing)|withdraw|revoke|rescind|undo|undone|kill|abort|nix|stop (?:my |the |this |that )?(?:order|shipment|#?\w*\d)|stopp?(?:ed|ing)? \S+ (?:before|from)|(?:do not|don'?t|dont) (?:ship|send|deliver|dispatch|process))\b|取消|撤(?:单|销|了|掉|回)|作废|别发|不(?:用|要|必)?发了|停(?:一下|掉|发)|拦截|拦下/
/** Money may come back for a cancelled order, goods do not. */
const goodsBack = /\breturn(?!\w* (?:me |my |the )*money)|\b(?:send|ship|take)\w* (?:\S+ ){0,4}back\b|退货|退回/
/** What is not to leave is called off, whatever is to come back for it. */
const keepsIn = /\b(?:do not|don'?t|dont|never|without) (?:ship|send(?!ing)|deliver|dispatch|process)\b/
const isUnwanted =
  /\b(?:get rid of|not buying|(?:won'?t|wont|will not|not|don'?t|do not|dont)(?: (?:want|wish|need|like))?(?: to)?(?: be)? (?:keep|hold on to)(?:ing)?|no longer (?:want|need)|(?:do not|don'?t|dont) (?:want|need) (?:it|this|that|them|order|#?\w*\d)|(?:do not|don'?t) want(?= *(?:[,.;!]|$))|needs? to go away|needs? \S+ gone|not (?:want|need)(?:ed)?(?: it| them)? any ?(?:more|longer)|(?:drop|forget) (?:my |the |this |that )?order)\b|退单|不想买|不(?:想)?要(?:了|这)|用不(?:上|着)了?|不(?:想|打算)?再?留(?:着|下)?(?:了|$)/

const backTo = /多退少补|(?:退款?|退钱|钱)?退?(?:到|回到|至|走)|退差价|退补|补退|退款走/g
const sendsBack =
  /\b(?:send|sending|give|giving|bring|ship|shipping|take|hand|mail)\b(?: \S+){0,12} back\b|\b(?:can |must |will |should )?go(?:es|ing)? back\b|\bmoney back for\b|\brefund (?:on|for|of)\b|寄回/
const wrongOption = /\bwrong (?:option|size|colou?r|item|variant)\b/
const changeVerbs = ['change', 'modify', 'update', 'switch', 'alter', 'amend', 'adjust', 'tweak', 'edit']

/** Goods that go or come speak for another wish, whatever is said of money beside them. */
const hasOther = (has: Has, text: string): boolean =>
  has('exchange') || has('return') || has('cancel') || /退货|换货|取消/.test(text)

const isPayment = (text: string, has: Has): boolean => {
  const changes =
    [...changeVerbs, 'instead', 'charge', 'put', 'move'].some(has) ||
    /\buse\b|\bwant to pay\b|\bshould be paid\b|prefer/.test(text)
  const pays = has('payment') || /\b(?:pay|paid|paying|charge|bill)\b/.test(text)
  const way = /\b(?:card|paypal|pay pal|visa|mastercard|amex|gift ?card)\b/.test(text)
  if (/difference|差价/.test(text)) return false
  if ((changes && pays) || (way && (has('instead') || /\bover to\b/.test(text)))) return true
  return (
    /(?:付款|支付)方式/.test(text) ||
    /(?:改|换|用|从|由|走).{0,20}(?:付款|支付|付钱|结账|扣款?|付)(?:吧|行|可以|好|了|谢谢)?(?:$|[，,。！!])/.test(text)
  )
}

const isAddress = (text: string, has: Has, { hasAddress, namesOrder }: ActContext): boolean => {
  if (/\be-?mail address\b|邮箱地址/.test(text)) return false
  if (!namesOrder && /\b(?:default|profile|account|home|user)\b|默认|账户|账号|资料/.test(text)) return false
  return (
    has('address') ||
    hasAddress ||
    /地址|送到|寄到|改送/.test(text) ||
    /\b(?:ship|deliver|send) (?:it|order \S+|them) to\b/.test(text)
  )
}

/** Whole words, their endings and a slip of one letter; never a word that is another one in its own right. */
const wordsOf = (text: string): Has => {
  const said = (text.match(/[a-z]+/g) ?? []).filter((word) => !ownWords.has(word))
  return (word) =>
    said.some(
      (each) =>
        each === word ||
        (endings.test(each.slice(stemOf(word).length)) && each.startsWith(stemOf(word))) ||
        isOneSlip(each, word),
    )
}

const ownWords = new Set(['charge', 'charger', 'chance', 'dress'])
const stemOf = (word: string): string => word.replace(/[ey]$/, '')
const endings = /^(?:e|y|s|es|ed|ied|ies|led|ling|ing|ling|lation|ation|able)?$/
