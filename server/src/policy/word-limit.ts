import type { LimitForm, Localized, OperatorLimit } from '@celadon/contract'
import { fillForm, limitForms } from '#policy/forms'

/** The sentence of an operator's limit. */
export const wordLimit = (limit: OperatorLimit): Localized => fillForm(limitFormOf(limit), limit)

export const limitFormOf = ({ kind }: OperatorLimit): LimitForm => {
  const form = limitForms.find((each) => each.kind === kind)
  if (!form) throw new Error(`no form is written for the limit ${kind}`)
  return form
}
