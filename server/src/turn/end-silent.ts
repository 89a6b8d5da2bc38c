import { endSilentConversation, listSilent } from '#conversation/silence'
import { loadConversation } from '#conversation/heads'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import { newEntry, system } from './new-entries.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'ids' | 'announce'>

const atOnce = 100

/**
 * Ends what fell silent with the assistant. Nobody said that it was solved, so nothing counts as solved; the customer is
 * told nothing, and their next words open it again. Answers how many were looked at.
 */
export const endSilent = async (deps: Deps): Promise<number> => {
  const now = deps.clock.now().toISOString()
  const due = await deps.database.withDispatcher((tx) => listSilent(tx, now, atOnce))
  for (const { tenantId, conversationId, dueAt } of due) {
    const entries = await deps.database.withTenant({ tenantId }, async (tx) => {
      const { language } = await loadConversation(tx, conversationId)
      const text = words[language].system.fellSilent
      const parts = [{ type: 'system' as const, code: 'fell-silent', text }]
      const entry = newEntry({ id: deps.ids.next(), kind: 'owner', author: system, isPublic: false, parts })
      return endSilentConversation(tx, { conversationId, dueAt, now, entry })
    })
    if (entries.length > 0) announceChange(deps, tenantId, conversationId, entries)
  }
  return due.length
}
