import type { Language } from '@celadon/contract'

/** What a customer hears of a request to a seller. `shop`: the seller's name; `why`: their words, '' for none. */
export type SellerWords = {
  asked: (shop: string) => string
  /** `until` such as `12月3日`. */
  granted: (answer: { shop: string; number: string; clause: string; until: string; why: string }) => string
  goOn: string
  refused: (answer: { shop: string; number: string; why: string }) => string
  lapsed: (answer: { shop: string; number: string }) => string
}

export const sellerWords: Record<Language, SellerWords> = {
  zh: {
    asked: (shop) => `已替您向“${shop}”申请破例。最晚两天内有答复，结果会发在这里，您不用等着。`,
    granted: ({ shop, number, clause, until, why }) =>
      `“${shop}”同意为订单 ${number} 破例：${clause}${until} 前有效。${why && `商家说：${why}`}`,
    goOn: '要办理时告诉我一声就行。',
    refused: ({ shop, number, why }) => `“${shop}”没有同意为订单 ${number} 破例。${why && `商家说：${why}`}`,
    lapsed: ({ shop, number }) => `关于订单 ${number}，“${shop}”两天内没有答复，抱歉让您久等。可以转给同事来看。`,
  },
  en: {
    asked: (shop) =>
      `I have asked ${shop} for an exception. There is an answer within two days at most; you will find it here and need not wait.`,
    granted: ({ shop, number, clause, until, why }) =>
      `${shop} agrees to an exception for order ${number}: ${clause} It holds until ${until}. ${why && `They say: ${why}`}`.trim(),
    goOn: 'Tell me when you want to go on with it.',
    refused: ({ shop, number, why }) =>
      `${shop} did not agree to an exception for order ${number}. ${why && `They say: ${why}`}`.trim(),
    lapsed: ({ shop, number }) =>
      `${shop} has not answered about order ${number} within two days. I am sorry that you waited. A colleague can look at it.`,
  },
}
