import type { WorklistView } from '@celadon/contract'

/** The lists of the desk, in the order of the rail. */
export const views = [
  'queue',
  'mine',
  'team',
  'mentioned',
  'snoozed',
  'assistant',
  'resolved',
] as const satisfies readonly WorklistView[]

export function isView(text: string): text is WorklistView {
  return (views as readonly string[]).includes(text)
}
