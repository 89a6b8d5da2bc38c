import type { Money, Ruling } from '@celadon/contract'

/** A member who acts for a customer. `caps`: what they may give back by their own word, one a currency; none: nothing. */
export type Actor = { memberId: string; caps: readonly Money[] }

/** What policy allows and a member may not give by their own word needs another's yes. */
export const capFor = (ruling: Ruling, actor: Actor | undefined): Ruling => {
  const given = ruling.settlement?.toCustomer
  if (!actor || ruling.verdict !== 'allow' || !given || given.amountMinor <= 0) return ruling
  const cap = actor.caps.find(({ currency }) => currency === given.currency)
  if (cap && given.amountMinor <= cap.amountMinor) return ruling
  return { ...ruling, verdict: 'needs-approval', reasons: [{ code: 'above-own-cap', words: [] }] }
}
