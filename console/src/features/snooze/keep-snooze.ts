import type { DeskSnapshot } from '@celadon/contract'
import type { QueryClient } from '@tanstack/react-query'
import { deskKeys } from '#api'

/** Whoever opens it again before it was read anew sees, and has under the key, what holds now. */
export const keepSnooze = (queries: QueryClient, id: string, snoozedUntil: string | null) =>
  queries.setQueryData<DeskSnapshot>(
    deskKeys.conversation(id),
    (known) => known && { ...known, conversation: { ...known.conversation, snoozedUntil } },
  )
