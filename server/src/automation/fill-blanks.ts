import type { Language, Money, Order, OrderItem, Run, Settlement } from '@celadon/contract'
import { describeAnswer, type NamingFacts } from '#automation/fields'
import { nameGroup } from '#commerce'
import { formatMoney } from '#platform/format'
import type { SettledResult } from '#automation/effects'
import { words } from '#automation/words'

/**
 * Fills a step's wording. A stretch in square brackets falls away whole when one of its blanks has nothing to stand in it,
 * so that one sentence serves with and without a price difference.
 */
export const fillBlanks = (
  wording: string,
  run: Run,
  facts: NamingFacts,
  results: readonly SettledResult[] = [],
): string => {
  const blanks = blanksOf(run, facts, results)
  const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '')
  return wording
    .replaceAll(/\[([^[\]]*)\]/g, (_, stretch: string) => (isComplete(stretch, blanks) ? filled(stretch) : ''))
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '')
    .trim()
}

type Blanks = Readonly<Record<string, string | undefined>>

const isComplete = (stretch: string, blanks: Blanks): boolean =>
  [...stretch.matchAll(/\{(\w+)\}/g)].every(([, name]) => (blanks[name!] ?? '') !== '')

const blanksOf = (run: Run, facts: NamingFacts, results: readonly SettledResult[]): Blanks => {
  const { answers, ruling } = run
  const order = facts.orders.find((candidate) => candidate.externalId === answers.orderId)
  const settlement = ruling?.settlement ?? null
  const { language } = facts
  return {
    order: order?.number,
    items: describeAnswer(answers.swaps ? 'swaps' : 'lines', answers, facts) || (order && titlesOf(order, language)),
    swapped: order && unswapped(order, run, language),
    method: methodLabel(settlement?.methodId ?? answers.methodId ?? null, facts),
    chosen: methodLabel(answers.methodId ?? null, facts),
    address: answers.address && describeAnswer('address', answers, facts),
    reason: answers.reason && describeAnswer('reason', answers, facts),
    resent:
      answers.remedy === 'replacement' && order
        ? describeAnswer('lines', answers, facts) || titlesOf(order, language)
        : undefined,
    amount: settlement ? formatMoney(absolute(settlement.toCustomer), language) : undefined,
    money: settlement ? moneySentence(settlement, facts) : undefined,
    days: settlement?.withinDays === null || !settlement ? undefined : String(settlement.withinDays),
    rma: results.find((result) => result.rmaNumber !== null)?.rmaNumber ?? undefined,
    ...membershipBlanks(facts, settlement !== null),
    coupon: answers.code && describeAnswer('coupon', answers, facts),
    invoice: answers.invoice && describeAnswer('invoice', answers, facts),
    email: shortEmail(facts.shop.account.email),
    handover: answers.handover === 'pick-up' ? words[language].handover['pick-up'] : undefined,
    pickup: results.find((result) => result.pickUpOn)?.pickUpOn ?? undefined,
    tracking: results.find((result) => result.trackingNumber !== null)?.trackingNumber ?? undefined,
  }
}

/** Days as they stand in the record. `ends` only where it runs on: what is paid back ends now. */
const membershipBlanks = ({ shop, language }: NamingFacts, isPaidBack: boolean): Blanks => {
  const { membership, tier } = shop.account
  if (!membership) return {}
  const { renewsAt, endsAt, points, benefits, price } = membership
  return {
    plan: membership.plan[language],
    since: membership.since.slice(0, 10),
    tier: tier === null ? undefined : nameGroup(tier)[language],
    renews: renewsAt?.slice(0, 10),
    price: formatMoney(price, language),
    until: renewsAt === null ? endsAt.slice(0, 10) : undefined,
    ends: isPaidBack ? undefined : endsAt.slice(0, 10),
    points: String(points),
    benefits: benefits.map((benefit) => benefit[language]).join(words[language].join),
  }
}

/** Enough of it to be known by its owner: `l•••@example.com`. */
const shortEmail = (email: string | null | undefined): string | undefined => email?.replace(/^(.).*(?=@)/, '$1•••')

const absolute = (amount: Money): Money => ({ ...amount, amountMinor: Math.abs(amount.amountMinor) })

/** Whose money goes where, and until when. */
const moneySentence = (settlement: Settlement, facts: NamingFacts): string => {
  const said = words[facts.language].money
  const isBack = settlement.toCustomer.amountMinor > 0
  const amount = formatMoney(absolute(settlement.toCustomer), facts.language)
  const method = methodLabel(settlement.methodId, facts)
  const when = isBack ? whenOf(settlement.withinDays, facts.language) : ''
  const inBrackets = [method, when].filter((text) => text !== undefined && text !== '').join(words[facts.language].join)
  const space = facts.language === 'zh' ? '' : ' '
  const bracketed = facts.language === 'zh' ? `（${inBrackets}）` : ` (${inBrackets})`
  return `${isBack ? said.back : said.pay}${space || ' '}${amount}${inBrackets === '' ? '' : bracketed}`
}

const whenOf = (days: number | null, language: Language): string => {
  if (days === null) return ''
  return days === 0 ? words[language].money.atOnce : words[language].money.at(days)
}

const methodLabel = (methodId: string | null, { shop, language }: NamingFacts): string | undefined =>
  shop.account.methods.find((method) => method.id === methodId)?.label[language]

/** What is asked about next where several things are to be exchanged. */
const unswapped = (order: Order, { answers }: Run, language: Language): string | undefined => {
  const isOpen = ({ lineId }: OrderItem): boolean =>
    (answers.lines?.some((line) => line.lineId === lineId) ?? true) &&
    !answers.swaps?.some((swap) => swap.lineId === lineId)
  return order.items.find(isOpen)?.title[language]
}

const titlesOf = (order: Order, language: Language): string =>
  order.items.map((item) => words[language].pieces(titleOf(item, language), item.quantity)).join(words[language].join)

const titleOf = (item: OrderItem, language: Language): string => item.title[language]
