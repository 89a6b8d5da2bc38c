import type { DeskEntry, DeskServerFrame, DeskSnapshot } from '@celadon/contract'
import type { QueryClient } from '@tanstack/react-query'
import { deskKeys, rulesKeys } from '#api'
import { applyEntry, applyState, lastSeqOf } from './apply-entry.ts'
import { forgetColleagues, noteColleague } from './colleague-store.ts'
import { noteRead, noteTyping } from './presence-store.ts'

type Dependencies = {
  queries: QueryClient
  /** True for a seller's member, whose log is filtered. */
  hasGaps: boolean
  now: () => string
  onEntry: (entry: DeskEntry) => void
  refreshWorklists: () => void
}

/** Brings one frame of the socket into what the page shows. */
export function receiveFrame(frame: DeskServerFrame, dependencies: Dependencies): void {
  if (frame.type === 'welcome') catchUp(dependencies.queries)
  if (frame.type === 'worklist') dependencies.refreshWorklists()
  if (frame.type === 'typing') noteTyping(frame.conversationId, frame.isTyping)
  if (frame.type === 'colleague') noteColleague(frame)
  if (frame.type === 'entry') receiveEntry(frame.conversationId, frame.entry, dependencies)
  if (frame.type === 'state') receiveState(frame, dependencies)
}

/** A line that is new: what was told while there was none is lost, so whatever was read before is read again. */
function catchUp(queries: QueryClient) {
  forgetColleagues()
  for (const queryKey of [
    deskKeys.worklists,
    deskKeys.ownRouting,
    deskKeys.pauses,
    deskKeys.watch,
    rulesKeys.approvals,
  ])
    void queries.invalidateQueries({ queryKey, predicate: ({ state }) => state.data !== undefined })
  // The open one is followed from its last number.
  void queries.invalidateQueries({ queryKey: ['conversation'], refetchType: 'none' })
}

/** The last number known of a conversation: where to follow it from. */
export function knownSeq(queries: QueryClient, conversationId: string): number {
  const snapshot = queries.getQueryData<DeskSnapshot>(deskKeys.conversation(conversationId))
  return snapshot === undefined ? 0 : lastSeqOf(snapshot)
}

function receiveEntry(id: string, entry: DeskEntry, { queries, hasGaps, onEntry }: Dependencies) {
  const queryKey = deskKeys.conversation(id)
  const snapshot = queries.getQueryData<DeskSnapshot>(queryKey)
  if (snapshot === undefined) return
  const outcome = applyEntry(snapshot, entry, hasGaps)
  if (outcome.kind === 'applied') {
    queries.setQueryData(queryKey, outcome.snapshot)
    if (entry.author.kind === 'customer') noteTyping(id, false)
    onEntry(entry)
  }
  const isBriefOld = entry.kind === 'turn' || entry.kind === 'owner' || entry.kind === 'verification'
  if (outcome.kind === 'gap' || (outcome.kind === 'applied' && isBriefOld)) void queries.invalidateQueries({ queryKey })
}

function receiveState(frame: DeskServerFrame & { type: 'state' }, { queries, now }: Dependencies) {
  const queryKey = deskKeys.conversation(frame.conversation.id)
  const snapshot = queries.getQueryData<DeskSnapshot>(queryKey)
  if (snapshot === undefined) return
  if (frame.conversation.customerReadSeq > snapshot.conversation.customerReadSeq) noteRead(frame.conversation.id, now())
  queries.setQueryData(queryKey, applyState(snapshot, frame.conversation))
}
