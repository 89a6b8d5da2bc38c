import type { Workflow } from '@celadon/contract'
import { cancelOrder, changeAddress, changeItems, changePayment } from './before-dispatch.ts'
import { compensateLate, giveGoodwill, lostParcel, problemWithGoods } from './claims.ts'
import { exchangeItems, priceDifference, returnItems } from './after-delivery.ts'
import { appeal, disputeReturn, requestPayoutReport } from './for-sellers.ts'
import { holdOrder } from './security.ts'
import { applyCoupon, endMembership, requestInvoice, resendInvoice, tellMembership } from './services.ts'

export const shippedWorkflows: readonly Workflow[] = [
  cancelOrder,
  changeAddress,
  changeItems,
  changePayment,
  returnItems,
  exchangeItems,
  problemWithGoods,
  lostParcel,
  compensateLate,
  giveGoodwill,
  priceDifference,
  requestInvoice,
  resendInvoice,
  applyCoupon,
  tellMembership,
  endMembership,
  holdOrder,
  disputeReturn,
  requestPayoutReport,
  appeal,
]
