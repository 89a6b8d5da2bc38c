import type { Run, Workflow } from '@celadon/contract'

/** A run at its first step, with nothing answered but what its opening words will say. */
export const beginRun = (given: {
  id: string
  conversationId: string
  workflow: Workflow
  intent: string
  openingWords: string
  startedAt: string
}): Run => ({
  id: given.id,
  conversationId: given.conversationId,
  workflow: given.workflow.name,
  version: given.workflow.version,
  status: 'asking',
  step: 0,
  answers: { ...given.workflow.presets['any'], ...given.workflow.presets[given.intent] },
  openingWords: given.openingWords,
  timesAsked: 0,
  saidBy: {},
  ruling: null,
  expectedBy: null,
  startedAt: given.startedAt,
})
