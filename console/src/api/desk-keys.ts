import type { WorklistView } from '@celadon/contract'
import { actsKeys } from './acts-api.ts'
import { helpKeys } from './help-api.ts'
import { peopleKeys } from './people-api.ts'
import { sellerKeys } from './seller-api.ts'

import { watchKeys } from './watch-api.ts'

/** The names under which answers are kept. */
export const deskKeys = {
  ...actsKeys,
  ...helpKeys,
  ...watchKeys,
  ...sellerKeys,
  ...peopleKeys,
  self: ['self'] as const,
  worklists: ['worklist'] as const,
  worklist: (view: WorklistView) => ['worklist', view] as const,
  conversation: (id: string) => ['conversation', id] as const,
  intents: ['intents'] as const,
  ownRouting: ['routing', 'own'] as const,
  routingSheet: ['routing', 'sheet'] as const,
  transferTargets: ['transfer-targets'] as const,
}
