import type { ChoiceOption, Ground } from '@celadon/contract'
import type { Payout, SellerFacts, SellerRecord } from '#commerce'
import { formatDay, formatMoney } from '#platform/format'
import { sellerRecordWords, words } from '#turn/words'
import type { Reply, ReplyFacts } from './reply.ts'

type Facts = Pick<ReplyFacts, 'language' | 'timeZone' | 'nextId' | 'sellerRecords'>

/** A seller's own records in words, what can be begun from them, and seller support one tap away. */
export const composeSellerRecords = (record: SellerRecord, facts: Facts): Reply => {
  const { sellerRecords, language } = facts
  if (!sellerRecords) throw new Error('records are read before they are told')
  const lines = tellers[record](sellerRecords, facts)
  const id = facts.nextId()
  const options = optionsFor(record, facts)
  return {
    parts: [
      { type: 'text', text: lines.join(joined.has(record) ? words[language].sentenceJoin : '\n') },
      { type: 'choices', id, mode: 'one', options },
    ],
    grounds: [groundOf(sellerRecords, lines[0] ?? '', facts)],
    awaiting: { partId: id, slot: 'topic', kind: 'choice', options },
    sellerId: null,
  }
}

type Teller = (records: SellerFacts, facts: Facts) => string[]

const joined: ReadonlySet<SellerRecord> = new Set(['payouts', 'sales'])

/** No list in an answer is longer. */
const mostLines = 5

const tellers: Record<SellerRecord, Teller> = {
  payouts: ({ payouts, notPayable }, facts) => {
    const said = sellerRecordWords[facts.language]
    const next = payouts.find(({ isPaid }) => !isPaid)
    const last = payouts.find(({ isPaid }) => isPaid)
    return [
      ...(next ? [said.nextPayout(paidWords(next, facts))] : []),
      ...(last ? [said.lastPayout(paidWords(last, facts))] : []),
      ...(next || last ? [] : [said.noPayouts]),
      ...(notPayable ? [said.notPayable(formatMoney(notPayable, facts.language))] : []),
    ]
  },
  fees: ({ payouts }, facts) => {
    const { language, timeZone } = facts
    const said = sellerRecordWords[language]
    const [newest] = payouts
    if (!newest) return [said.noPayouts]
    const { fees, payAt } = newest
    // The commission goes back with what is refunded.
    const sales = { ...newest.sales, amountMinor: newest.sales.amountMinor - newest.refunds.amountMinor }
    const percent = `${((100 * fees.amountMinor) / Math.max(1, sales.amountMinor)).toFixed(1)}%`
    const day = formatDay(payAt, language, timeZone)
    return [said.fees({ day, percent, fees: formatMoney(fees, language), sales: formatMoney(sales, language) })]
  },
  sales: ({ sold }, { language }) => {
    const said = sellerRecordWords[language]
    return sold.map(({ days, orders, total }) => said.sold({ days, orders, total: formatMoney(total, language) }))
  },
  stock: ({ goods }, { language }) => {
    const said = sellerRecordWords[language]
    const soldOut = goods.filter((each) => each.soldOut.length > 0)
    return [
      said.goods({ goods: goods.length, soldOut: soldOut.length }),
      ...soldOut
        .slice(0, mostLines)
        .map((each) => said.soldOut(each.title[language], each.soldOut.map((name) => name[language]).join(' / '))),
    ]
  },
  dispatch: ({ toSend }, { language, timeZone }) => {
    const said = sellerRecordWords[language]
    const [oldest] = toSend
    return oldest
      ? [said.toSend(toSend.length, oldest.number, formatDay(oldest.placedAt, language, timeZone))]
      : [said.nothingToSend]
  },
  returns: ({ returns }, { language, timeZone }) => {
    const said = sellerRecordWords[language]
    if (returns.length === 0) return [said.noReturns]
    return [
      said.returns(returns.length),
      ...returns
        .slice(0, mostLines)
        .map(({ rmaNumber, orderNumber, requestedAt }) =>
          said.aReturn(rmaNumber, orderNumber, formatDay(requestedAt, language, timeZone)),
        ),
    ]
  },
  health: ({ health }, { language }) => [sellerRecordWords[language].health(health)],
}

const paidWords = ({ payAt, net, orders, fees, refunds }: Payout, { language, timeZone }: Facts) => ({
  day: formatDay(payAt, language, timeZone),
  net: formatMoney(net, language),
  orders,
  fees: formatMoney(fees, language),
  refunds: formatMoney(refunds, language),
})

/** Ids are the intents of what is begun by them. */
const optionsFor = (record: SellerRecord, { language }: Facts): ChoiceOption[] => {
  const { report, dispute, appeal, support } = sellerRecordWords[language].options
  const own: Partial<Record<SellerRecord, ChoiceOption>> = {
    payouts: { id: 'payout-report', label: report },
    sales: { id: 'payout-report', label: report },
    fees: { id: 'payout-report', label: report },
    returns: { id: 'return-dispute', label: dispute },
    health: { id: 'account-appeal', label: appeal },
  }
  return [...(own[record] ? [own[record]] : []), { id: 'person', label: support }]
}

const groundOf = ({ readAt }: SellerFacts, detail: string, { language }: Facts): Ground => ({
  kind: 'record',
  recordType: 'seller-account',
  recordId: 'own',
  title: sellerRecordWords[language].record,
  detail,
  readAt,
})
