import type { Language } from '@celadon/contract'

/** What a refusal still offers, by the kind that policy names. */
export const alternatives: Record<Language, Readonly<Record<string, string>>> = {
  zh: {
    'return-items': '退货',
    'exchange-items': '换货',
    'cancel-order': '取消订单',
    claim: '商品有问题',
    'resend-invoice': '再发一次发票',
    'request-invoice': '开发票',
    exception: '向商家申请例外',
    person: '转人工',
  },
  en: {
    'return-items': 'Return it',
    'exchange-items': 'Exchange it',
    'cancel-order': 'Cancel the order',
    claim: 'Something is wrong with it',
    'resend-invoice': 'Send the invoice again',
    'request-invoice': 'Make out an invoice',
    exception: 'Ask the seller for an exception',
    person: 'Talk to a person',
  },
}
