import { byCookie, type Row } from './role-matrix-cells.spec.ts'

/** A seller's numbers, and what they see before it is said. */
export const sellerRows: Readonly<Record<string, Row>> = {
  showNumbers: { cells: { own: { ...byCookie('ok'), agent: 'FORBIDDEN' } } },
  showSendChecks: { cells: { own: byCookie('ok') } },
  setSendChecks: {
    cells: { own: { ...byCookie('ok'), agent: 'FORBIDDEN' } },
    body: () => ({ refundsAbove: { amountMinor: 10_000, currency: 'CNY' }, exceptions: true, newRules: false }),
  },
}
