import type { KnownIntent } from '@celadon/server/reading/second'
import { shippedWorkflows } from '@celadon/server/automation/workflows'

/** What a workflow can be begun with: what an attacker's model would choose from. */
export const listShippedIntents = (): KnownIntent[] =>
  shippedWorkflows.flatMap(({ intents, title }) => intents.map((intent) => ({ intent, description: title })))
