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
  const plain = text.normalize('NFKC').toLowerCase()
  return [
    ...linksIn(plain).flatMap((host) => (isAllowed(host, allowedHosts) ? [] : [wordLink(host)])),
    ...unwanted.flatMap(([pattern, word]) => {
      const found = pattern.exec(plain)?.[0]
      return found === undefined ? [] : [word(found.trim())]
    }),
  ]
}

const linksIn = (text: string): string[] => {
  const hosts = [...text.matchAll(address)].map(([, host]) => host ?? '')
  return [...new Set(hosts)]
}

/** With a scheme any host; without one what ends like a host that people type. Not after `@`: that is a mail address. */
const address =
  /(?:[a-z][a-z+.-]*:\/\/|(?<![@\p{L}\p{N}.-])(?=[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|top|xyz|shop|store|io|me|co|cc|link|app|site|vip|info|biz|ru|uk|de|eu)(?![a-z0-9-])))(?:[^\s/@]*@)?([^\s/:?#，。；、）)]+)/gu

const isAllowed = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((each) => host === each || host.endsWith(`.${each}`))

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
  [/\b(?:whats ?app|telegram|wechat|skype|viber|signal me)\b/, wordElsewhere],
  [/(?:加我?(?:个)?(?:微信|qq|v信|薇信|vx)|(?:微信|qq|vx|v信)(?:号)?[:：是]?\s*[a-z0-9_-]{5,})/, wordElsewhere],
  [/[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/, wordElsewhere],
  [/(?<![\d-])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/, wordElsewhere],
]
