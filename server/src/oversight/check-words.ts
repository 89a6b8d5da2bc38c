import type { Localized } from '@celadon/contract'
import { CeladonError } from '#platform/errors'

/**
 * What a seller writes to a buyer stays on the platform: no links but to allowed hosts, no other way to pay, no other
 * place to talk. Fixed patterns, which say what they found; masking of card and identity numbers stands apart.
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
    /(?<=[a-z0-9])(?:[。｡点]|\s\.|\sdot\s|\s?[([](?:点|dot|\.)[)\]]\s?)(?=(?:com|cn|net|org|top|xyz|shop|io|cc)(?![a-z0-9]))/g,
    '.',
  )

const linksIn = (text: string): string[] => {
  const hosts = [...text.matchAll(address)].map(([, host]) => host ?? '')
  return [...new Set(hosts)]
}

/** With a scheme any host; without one what ends like a host that people type. Not after `@`: that is a mail address. */
const address =
  /(?:[a-z][a-z+.-]*:\/\/|(?<![@\p{L}\p{N}.-])(?:(?=[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|top|xyz|shop|store|io|me|co|cc|link|app|site|vip|info|biz|ru|uk|de|eu|ly|gl|to|pw|club|online|live|pay)(?![a-z0-9-]))|(?=\d{1,3}(?:\.\d{1,3}){3}[:/])))(?:[^\s/@]*@)?([^\s/:?#，。；、）)]+)/gu

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
  [/\b(?:whats ?app|telegram|we ?chat|skype|viber|signal me)\b/, wordElsewhere],
  [
    /(?:加我?(?:一下)?(?:个)?(?:微信|q{1,2}|扣扣|v信|薇信|威信|维信|卫星|vx|wx|v)(?![a-z])|(?:微信|扣扣|qq|vx|wx|v信|薇信|威信|维信)(?:号)?[:：是]?\s*[a-z0-9_-]{5,})/,
    wordElsewhere,
  ],
  [/\+\d{1,3}(?:[- ]?\d){8,12}(?!\d)/, wordElsewhere],
  [/\b(?:call|text|phone|ring|message) (?:me|us) (?:on|at)\b.{0,4}\d(?:[- .]?\d){6,12}/, wordElsewhere],
  [/[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/, wordElsewhere],
  [/(?<![\d-])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/, wordElsewhere],
]
