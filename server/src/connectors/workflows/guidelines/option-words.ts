import type { Localized } from '@celadon/contract'
import { slugOf, type GuidelineAction } from './guideline-file.ts'

export type Option = { id: string; label: Localized }

/** The answers that an action offers: quoted in a sentence about options, or listed under one. Empty: any words. */
export const optionsOf = ({ text, subtext }: GuidelineAction): Option[] => {
  const listed = /options are:?\s*$/i.test(text) ? subtext.map((line) => line.split(' - ')[0]!.trim()) : []
  const quoted = [text, ...subtext].filter((line) => aboutOptions.test(line)).map(quotedIn)
  const values = listed.length > 1 ? listed : (quoted.find((found) => found.length > 1) ?? [])
  return [...new Set(values)].map((value) => ({ id: slugOf(value), label: labelOf(value) }))
}

const aboutOptions = /\boptions?\b|^either\b/i

export const quotedIn = (line: string): string[] =>
  [...line.matchAll(/['‘“"]([^'‘’“”"]{2,40})['’”"]/g)]
    .map(([, value]) => value!.trim())
    .filter((value) => value !== ',')

/** The Chinese words for an English text, however it is capitalised. */
export const inChinese = (words: readonly Localized[], text: string): string | undefined =>
  words.find(({ en }) => en === text.toLowerCase())?.zh

/** A text of the file's in both languages; what we have no word for stays in its own. */
export const labelOf = (value: string): Localized => {
  const words = inChinese(optionWords, value)
  if (words !== undefined) return { zh: words, en: value }
  return /\p{Script=Han}/u.test(value) ? { zh: value, en: unwritten } : { zh: unwritten, en: value }
}

/** Nobody has said it in that language yet. */
const unwritten = ''

const optionWords: readonly Localized[] = [
  { zh: '存入账户余额', en: 'add value' },
  { zh: '邮寄', en: 'by mail' },
  { zh: '改地址', en: 'change address' },
  { zh: '改日期', en: 'change date' },
  { zh: '换商品', en: 'change item' },
  { zh: '改订单', en: 'change order' },
  { zh: '改价格', en: 'change price' },
  { zh: '改时间', en: 'change time' },
  { zh: '别家更便宜', en: 'competitor' },
  { zh: '信用卡', en: 'credit card' },
  { zh: '借记卡', en: 'debit card' },
  { zh: '自送点', en: 'drop off center' },
  { zh: '邮件', en: 'email' },
  { zh: '礼品卡', en: 'gift card' },
  { zh: '门店', en: 'in store' },
  { zh: '新闻', en: 'news' },
  { zh: '纸质支票', en: 'paper check' },
  { zh: 'PayPal', en: 'paypal' },
  { zh: '之前的购买', en: 'previous purchase' },
  { zh: '促销礼包', en: 'promotional package' },
  { zh: '采购部', en: 'purchasing department' },
  { zh: '家人', en: 'spouse' },
  { zh: '订阅退款', en: 'subscription refund' },
  { zh: '网站团队', en: 'website team' },
  { zh: '昨天更便宜', en: 'yesterday' },
]
