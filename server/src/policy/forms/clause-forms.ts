import type { ClauseForm } from '@celadon/contract'
import { beforeDispatchForms } from './before-dispatch.ts'
import { brakeForms } from './brake-forms.ts'
import { claimForms } from './claim-forms.ts'
import { comingBackForms } from './coming-back.ts'
import { moneyBackForms } from './money-back.ts'
import { serviceForms } from './service-forms.ts'

/** Every kind of sentence a policy may hold, in the order in which they are offered. */
export const clauseForms: readonly ClauseForm[] = [
  ...beforeDispatchForms,
  ...comingBackForms,
  ...claimForms,
  ...moneyBackForms,
  ...serviceForms,
  ...brakeForms,
]
