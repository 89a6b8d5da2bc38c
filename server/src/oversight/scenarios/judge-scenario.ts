import type { ExpectedOfScenario, Localized, RehearsalEnd, RehearsalOutcome } from '@celadon/contract'
import { formatMoney } from '#platform/format'

/** What ought to have come of it and what did, in words; undefined: it came out as expected. Pure. */
export const judgeScenario = (
  expected: ExpectedOfScenario,
  { outcome, replies }: { outcome: RehearsalOutcome; replies: string },
): { ought: Localized; is: Localized } | undefined => {
  const { ends, toCustomer, says } = expected
  if (outcome.ends !== ends) return { ought: outcomeWords[ends], is: outcomeWords[outcome.ends] }
  if (toCustomer && !isSameMoney(toCustomer, outcome.toCustomer))
    return { ought: amountOf(toCustomer), is: amountOf(outcome.toCustomer) }
  if (says !== null && !plain(replies).includes(plain(says)))
    return { ought: { zh: `说“${says}”`, en: `say “${says}”` }, is: { zh: '说别的内容', en: 'say something else' } }
  return undefined
}

/** How an end reads after “ought to” and “would”. */
export const outcomeWords: Record<RehearsalEnd, Localized> = {
  allow: { zh: '同意', en: 'be allowed' },
  deny: { zh: '拒绝', en: 'be denied' },
  'needs-approval': { zh: '交给人同意', en: 'be left to a person' },
  'handed-off': { zh: '转给人工', en: 'be handed to a person' },
  answered: { zh: '只作回答', en: 'be answered and no more' },
  open: { zh: '停在一个问题上', en: 'end with an open question' },
}

const amountOf = (money: RehearsalOutcome['toCustomer']): Localized =>
  money
    ? { zh: `给客户 ${formatMoney(money, 'zh')}`, en: `give the customer ${formatMoney(money, 'en')}` }
    : { zh: '不涉及金额', en: 'move no money' }

const isSameMoney = (one: RehearsalOutcome['toCustomer'], other: RehearsalOutcome['toCustomer']): boolean =>
  one?.amountMinor === other?.amountMinor && one?.currency === other?.currency

/** Width, case and spaces do not count. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
