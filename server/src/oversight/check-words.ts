import type { Localized } from '@celadon/contract'
import { CeladonError } from '#platform/errors'

/**
 * What a seller writes to a buyer stays on the platform: no links but to allowed hosts, no other way to pay, no other
 * place to talk. Fixed patterns in linear time, which say what they found: whole articles run through them. Masking of card
 * and identity numbers stands apart.
 * @throws WORDS_REFUSED with each thing that stands in the way
 */
export const checkWords = (text: string, allowedHosts: readonly string[]): void => {
  const reasons = findUnwanted(text, allowedHosts)
  if (reasons.length > 0) throw new CeladonError('WORDS_REFUSED', {}, reasons)
}

export const findUnwanted = (text: string, allowedHosts: readonly string[]): Localized[] => {
  const plain = text.replaceAll(unseen, '').normalize('NFKC').toLowerCase()
  const tight = tighten(plain)
  return [
    ...(turning.test(text) ? [wordTurning] : []),
    ...linksIn(`${plain}\n${withStops(plain)}`).flatMap((host) =>
      isAllowed(host, allowedHosts) ? [] : [wordLink(host)],
    ),
    ...unwanted.flatMap(([pattern, word]) => {
      const found = (pattern.exec(plain) ?? pattern.exec(tight))?.[0]
      return found === undefined ? [] : [word(found.trim())]
    }),
  ]
}

/** What makes text run the other way shows other words than stand there; what cannot be seen parts words. */
const turning = /[\u202a-\u202e\u2066-\u2069]/
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** “微 信”, “微.信”, “p a y p a l”: what stands apart is read together. */
const tighten = (text: string): string =>
  text
    .replaceAll(/(?<=\p{Script=Han})[\s.·•*_~|\-/]{1,3}(?=[\p{Script=Han}a-z])/gu, '')
    .replaceAll(/(?<=(?<![a-z])[a-z])[\s.·•*_~|-](?=[a-z](?![a-z]))/g, '')

/** “evil。com”, “evil (dot) com”, “evil点com”. */
const withStops = (text: string): string =>
  text.replaceAll(
    /(?<=[a-z0-9])(?:\sdot\s(?=(?:com|cn|net|org)(?![a-z0-9]))|(?:[。｡点]|\s\.|\s?[([](?:点|dot|\.)[)\]]\s?)(?=(?:com|cn|net|org|top|xyz|shop|io|cc)(?![a-z0-9])))/g,
    '.',
  )

const linksIn = (text: string): string[] => {
  const named = [...text.matchAll(afterScheme)].map(([, host]) => host ?? '')
  const typed = [...text.matchAll(hostLike)].flatMap(([word]) =>
    /^[a-z0-9-]/.test(word) && endsLikeHost.test(word) ? [word.replace(/\.$/, '')] : [],
  )
  const numbers = [...text.matchAll(numberedHost)].map(([host]) => host)
  return [...new Set([...named, ...typed, ...numbers])]
}

/** With a scheme any host, whoever is named before its `@`. */
const afterScheme = /[a-z0-9+.-]:\/\/(?:[^\s/@]*@)?([^\s/:?#，。；、）)]+)/g
/** Without one what ends like a host that people type. Not after `@`: that is a mail address. */
const hostLike = /[@\p{L}\p{N}.-]+/gu
const endsLikeHost =
  /\.(?:com|cn|net|org|top|xyz|shop|store|io|me|co|cc|link|app|site|vip|info|biz|ru|uk|de|eu|ly|gl|to|pw|club|online|live|pay)(?![a-z0-9-])/
const numberedHost = /(?<![@\p{L}\p{N}.-])\d{1,3}(?:\.\d{1,3}){3}(?=[:/])/gu

const isAllowed = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((each) => host === each || host.endsWith(`.${each}`))

const wordTurning: Localized = {
  zh: '含有改变文字方向的隐藏字符',
  en: 'hidden characters that turn text around',
}
const wordLink = (host: string): Localized => ({
  zh: `链接 ${host} 不在允许列表中`,
  en: `the link to ${host} is not on the allow-list`,
})
const wordPayment = (found: string): Localized => ({
  zh: `不能让客户在平台外付款：${found}`,
  en: `payment outside the platform: ${found}`,
})
const wordElsewhere = (found: string): Localized => ({
  zh: `不能把客户引到平台外：${found}`,
  en: `a way to talk outside the platform: ${found}`,
})

const unwanted: readonly [RegExp, (found: string) => Localized][] = [
  [/\b[a-z]{2}\d{2}[ ]?(?:[a-z0-9]{4}[ ]?){3,7}[a-z0-9]{0,3}\b/, wordPayment],
  [
    /\b(?:paypal|venmo|zelle|cash ?app|western union|wire transfer|bank transfer|bitcoin|usdt|iban|crypto)\b/,
    wordPayment,
  ],
  [
    /(?:银行(?:卡号|账[号户])|开户行|支付宝(?:转账|账号|收款)|微信(?:转账|收款|支付给)|(?:直接|私下|线下)(?:转账|付款|打款)|收款码|扫码付)/,
    wordPayment,
  ],
  [
    /\b(?:whats ?app|telegram|wechat|(?:on|via|by|my|our) we chat|we chat (?:me|us|id)|skype|viber|signal me)\b/,
    wordElsewhere,
  ],
  [
    /(?:加我?(?:一下)?个?(?:微信|qq|扣扣|v信|薇信|威信|维信|vx|wx)(?![a-z])|(?:(?:微信|扣扣|qq|vx|v信|薇信|威信|维信)号?[:：是]?|\bwx(?:号[:：是]?|[:：]))\s{0,9}[a-z0-9_-]{5,20})/,
    wordElsewhere,
  ],
  // A letter alone is a neckline or a vitamin, unless somebody is to be added by it or their number follows.
  [
    /加(?:(?:我(?:一下)?个?|一下个?|个)(?:q|v|卫星)(?![a-z领])|(?:q|v|卫星)\s?(?:[号聊]|[:：]?\s{0,9}(?:[a-z_-]{2,20}\d{3}|\d{5})))/,
    wordElsewhere,
  ],
  [/\+\d{1,3}(?:[- ]?\d){8,12}(?!\d)/, wordElsewhere],
  [/\b(?:call|text|phone|ring|message) (?:me|us) (?:on|at)\b.{0,4}\d(?:[- .]?\d){6,12}/, wordElsewhere],
  [/[^\s@]@[a-z0-9-]+(?:\.[a-z0-9-]+)+/, wordElsewhere],
  [/(?<![\d-])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/, wordElsewhere],
]
