/** An amount of money as it stands in a text, and its value in the currency's whole units. */
export type Amount = { text: string; value: number }

/**
 * Amounts that are written as money: with a sign, a code or a word of a currency before or after the figures. Figures
 * alone are none. No currencies are converted, so values compare only within one conversation.
 */
export const findAmounts = (text: string): Amount[] =>
  [...text.matchAll(money)].map(([found]) => ({ text: found.trim(), value: Number(found.replaceAll(/[^\d.]/g, '')) }))

const money =
  /(?:CN¥|US\$|[¥￥$€£]|\b(?:RMB|CNY|USD|EUR|GBP)\s?)\d[\d,]*(?:\.\d{1,2})?|\d[\d,]*(?:\.\d{1,2})?\s?(?:元|块钱|人民币|美元|欧元|(?:yuan|RMB|CNY|USD|EUR|GBP|dollars?|euros?|pounds?)\b)/gi
