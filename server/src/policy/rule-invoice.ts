import type { InvoiceTitle, Order, Wish } from '@celadon/contract'
import { netPaid } from '#commerce'
import { findClause } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf } from './money.ts'
import { daysBetween } from './rule-returns.ts'
import { shopEffect } from './rule-changes.ts'
import { refusal, type Allowed, type Refusal } from './ruling.ts'

/** One invoice for what was paid, to the address on file. What was made out already is said instead of done again. */
export const ruleInvoice = (
  wish: Extract<Wish, { kind: 'request-invoice' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  if (!given.facts.shop.capabilities?.includes('invoices')) return refusal('shop-cannot')
  const may = findClause('invoice-window', { order }, given)
  if (!may) return refusal('no-clause-allows', ['request-invoice'])
  const dealing = dealingOf(order, given)
  const [made] = dealing.invoices ?? []
  if (made) return refusal('invoiced-already', [order.number, made.at.slice(0, 10), made.sentTo], [may.used], [again])
  if (netPaid(dealing.payments).size === 0) return refusal('not-paid', [order.number], [may.used])
  if (daysBetween(new Date(order.placedAt), given.now) > may.clause.days)
    return refusal('window-over', [order.number, String(may.clause.days)], [may.used])
  if (!isComplete(wish.invoice)) return refusal('tax-number-wrong', [], [may.used])
  if (!given.facts.shop.account.email) return refusal('no-email', [], [may.used])
  return { clauses: [may.used], effects: [shopEffect(wish, 0, order)], settlement: null }
}

const again = { kind: 'resend-invoice', reason: { code: 'send-it-again', words: [] } }
const first = { kind: 'request-invoice', reason: { code: 'none-made-out-yet', words: [] } }

/** What was made out goes to the address on file once more; not at once again, since mail takes a while. */
export const ruleResend = (
  wish: Extract<Wish, { kind: 'resend-invoice' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  if (!given.facts.shop.capabilities?.includes('invoices')) return refusal('shop-cannot')
  const may = findClause('invoice-window', { order }, given)
  if (!may) return refusal('no-clause-allows', ['resend-invoice'])
  const made = dealingOf(order, given).invoices?.at(-1)
  if (!made) return refusal('not-invoiced', [order.number], [may.used], [first])
  if (!given.facts.shop.account.email) return refusal('no-email', [], [may.used])
  const sentAt = new Date(made.sentAgainAt ?? made.at)
  if (daysBetween(sentAt, given.now) < mailTakesDays) return refusal('invoice-just-sent', [made.sentTo], [])
  return { clauses: [may.used], effects: [shopEffect(wish, 0, order)], settlement: null }
}

/** Five minutes. */
const mailTakesDays = 5 / 1440

/** Tax numbers of companies in mainland China: 15, 18 (unified social credit code) or 20 characters. */
const isComplete = ({ kind, taxNumber }: InvoiceTitle): boolean =>
  kind === 'personal' ? taxNumber === null : /^(?:[0-9A-Z]{15}|[0-9A-Z]{18}|[0-9A-Z]{20})$/.test(taxNumber ?? '')
