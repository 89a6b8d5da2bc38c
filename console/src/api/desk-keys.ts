import type { WorklistView } from '@celadon/contract'

import { watchKeys } from './watch-api.ts'

/** The names under which answers are kept. */
export const deskKeys = {
  ...watchKeys,
  self: ['self'] as const,
  worklists: ['worklist'] as const,
  worklist: (view: WorklistView) => ['worklist', view] as const,
  conversation: (id: string) => ['conversation', id] as const,
  intents: ['intents'] as const,
  transferTargets: ['transfer-targets'] as const,
}
