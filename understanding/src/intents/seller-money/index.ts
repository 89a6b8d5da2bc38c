/** The intents of a seller about money: fees, payouts, their papers and the deposit. */
import type { IntentDefinition } from '#intents/define'
import { depositQuestion } from './deposit-question.ts'
import { feeDispute } from './fee-dispute.ts'
import { payoutAccount } from './payout-account.ts'
import { payoutReport } from './payout-report.ts'
import { payoutSchedule } from './payout-schedule.ts'
import { payoutStatus } from './payout-status.ts'
import { sellerFees } from './seller-fees.ts'
import { sellerTaxInvoice } from './seller-tax-invoice.ts'

export const sellerMoneyIntents: readonly IntentDefinition[] = [
  sellerFees,
  payoutStatus,
  payoutSchedule,
  payoutAccount,
  payoutReport,
  feeDispute,
  sellerTaxInvoice,
  depositQuestion,
]
