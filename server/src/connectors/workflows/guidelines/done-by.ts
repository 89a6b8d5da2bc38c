import { sentencesOf, type GuidelineAction } from './guideline-file.ts'

/** The workflow of ours that does what an action asks for, rulings and effects included; undefined where none does. */
export const shippedWorkflowFor = (name: string, action: GuidelineAction): string | undefined => {
  if (name !== 'update-order') return undefined
  const text = sentencesOf(action).join('\n').toLowerCase()
  return deeds.find(({ says }) => says.test(text))?.workflow
}

const deeds: readonly { says: RegExp; workflow: string }[] = [
  { says: /by mail.*in store|drop off center/, workflow: 'return-items' },
  { says: /change the payment method/, workflow: 'change-payment' },
]
