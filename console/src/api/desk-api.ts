import type { DeskEntry, DeskPost, DeskSelf, DeskSnapshot, Owner, TransferTargets, Worklist, WorklistView } from '@celadon/contract'
import { request } from './request.ts'

export const deskApi = {
  loadSelf: () => request<DeskSelf>('/api/desk/self'),
  listConversations: (view: WorklistView, after: string | null) => request<Worklist>(worklistPath(view, after)),
  loadConversation,
  listTransferTargets: () => request<TransferTargets>('/api/desk/transfer-targets'),
  take: (id: string, epoch: number) => request(`${conversationPath(id)}/take`, { epoch }),
  giveBack: (id: string, epoch: number) => request(`${conversationPath(id)}/give-back`, { epoch }),
  resolve: (id: string, epoch: number) => request(`${conversationPath(id)}/resolve`, { epoch }),
  transfer: (id: string, epoch: number, to: Owner) => request(`${conversationPath(id)}/transfer`, { epoch, to }),
  postReply: (id: string, post: DeskPost) => request(`${conversationPath(id)}/messages`, post),
  postNote: (id: string, post: DeskPost) => request(`${conversationPath(id)}/notes`, post),
}

/** The whole log. A long one may come in pages: the rest is asked for until a page brings nothing new. */
async function loadConversation(id: string): Promise<DeskSnapshot> {
  let snapshot = await request<DeskSnapshot>(conversationPath(id))
  while (lastSeq(snapshot.entries) < snapshot.seq) {
    const page = await request<DeskSnapshot>(`${conversationPath(id)}?after=${lastSeq(snapshot.entries)}`)
    const fresh = page.entries.filter((entry) => entry.seq > lastSeq(snapshot.entries))
    if (fresh.length === 0) break
    snapshot = { ...page, entries: [...snapshot.entries, ...fresh] }
  }
  return snapshot
}

const lastSeq = (entries: DeskEntry[]) => entries.at(-1)?.seq ?? 0
const conversationPath = (id: string) => `/api/desk/conversations/${encodeURIComponent(id)}`

function worklistPath(view: WorklistView, after: string | null) {
  const query = new URLSearchParams(after === null ? { view } : { view, after })
  return `/api/desk/conversations?${query.toString()}`
}
