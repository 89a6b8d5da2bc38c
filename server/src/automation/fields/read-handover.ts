import type { FieldFacts, FieldFound, FieldRead } from './field.ts'

/** Whether the parcel is brought or fetched. A carrier that does not come is said to be unknown, never promised. */
export const readHandover = ({ said, isAsked }: FieldRead, { shop }: FieldFacts): FieldFound | null => {
  const text = said.utterance.toLowerCase()
  const wantsPickUp = said.tapped.includes('pick-up') || (said.tapped.length === 0 && pickUp.test(text))
  const wantsDropOff = said.tapped.includes('drop-off') || (said.tapped.length === 0 && dropOff.test(text))
  if (wantsDropOff) return { answers: { handover: 'drop-off' } }
  if (!wantsPickUp) return null
  if (shop.capabilities?.includes('pick-up')) return { answers: { handover: 'pick-up' } }
  return isAsked ? { unknown: said.utterance } : null
}

const pickUp =
  /\b(?:pick(?:ed)?[ -]?(?:it |them |the parcel |this )?up|pickup|collect(?:ed)? (?:it|them|from)|come (?:and )?(?:get|fetch|collect))\b|上门取|上门收|来取件|来收件|取件上门/
const dropOff =
  /\b(?:drop(?:ping)?[ -]?(?:it |them )?off|bring it (?:to|in)|take it to (?:the )?(?:post|carrier|shop|station))\b|自己寄|自行寄|我去寄|不用上门/
