import type {
  Corrected,
  CorrectionWish,
  DeskEntry,
  DeskNote,
  DeskPost,
  DeskSelf,
  DeskSnapshot,
  FileTaken,
  IntentList,
  Owner,
  TransferTargets,
  Worklist,
  WorklistView,
} from '@celadon/contract'
import { actsApi } from './acts-api.ts'
import { helpApi } from './help-api.ts'
import { peopleApi } from './people-api.ts'
import { request, requestFile } from './request.ts'
import { routingApi } from './routing-api.ts'
import { sellerApi } from './seller-api.ts'
import { watchApi } from './watch-api.ts'

export const deskApi = {
  ...actsApi,
  routing: routingApi,
  ...watchApi,
  ...sellerApi,
  ...peopleApi,
  loadSelf: () => request<DeskSelf>('/api/desk/self'),
  listConversations: (view: WorklistView, after: string | null) => request<Worklist>(worklistPath(view, after)),
  /** State and newest page of the log. */
  loadConversation: (id: string) => request<DeskSnapshot>(conversationPath(id)),
  listEarlier,
  /** Where a label is: a link that is followed brings the sign-in along. */
  labelHref: (id: string, returnId: string) => `${conversationPath(id)}/labels/${encodeURIComponent(returnId)}`,
  /** Where a file is: a picture that is drawn from there brings the sign-in along. */
  fileHref: (id: string, fileId: string) => `${conversationPath(id)}/files/${encodeURIComponent(fileId)}`,
  postFile: (id: string, blob: File) => requestFile<FileTaken>(`${conversationPath(id)}/files`, blob),
  listTransferTargets: () => request<TransferTargets>('/api/desk/transfer-targets'),
  take: (id: string, epoch: number) => request(`${conversationPath(id)}/take`, { epoch }),
  giveBack: (id: string, epoch: number) => request(`${conversationPath(id)}/give-back`, { epoch }),
  resolve: (id: string, epoch: number, seenSeq: number) =>
    request(`${conversationPath(id)}/resolve`, { epoch, seenSeq }),
  transfer: (id: string, epoch: number, to: Owner) => request(`${conversationPath(id)}/transfer`, { epoch, to }),
  listIntents: () => request<IntentList>('/api/desk/intents'),
  correctReading: (id: string, wish: CorrectionWish) => request<Corrected>(`${conversationPath(id)}/corrections`, wish),
  postReply: (id: string, post: DeskPost) => request(`${conversationPath(id)}/messages`, post),
  ...helpApi,
  endMentions: (id: string) => request(`${conversationPath(id)}/mentions/done`, {}),
  postNote: (id: string, post: DeskNote) => request(`${conversationPath(id)}/notes`, post),
}

/** What the log held before `firstSeq`, from its beginning, page by page until one brings nothing new. */
async function listEarlier(id: string, firstSeq: number): Promise<DeskEntry[]> {
  let entries: DeskEntry[] = []
  while (lastSeq(entries) < firstSeq - 1) {
    const page = await request<DeskSnapshot>(`${conversationPath(id)}?after=${lastSeq(entries)}`)
    const fresh = page.entries.filter((entry) => entry.seq > lastSeq(entries) && entry.seq < firstSeq)
    if (fresh.length === 0) break
    entries = [...entries, ...fresh]
  }
  return entries
}

const lastSeq = (entries: DeskEntry[]) => entries.at(-1)?.seq ?? 0
const conversationPath = (id: string) => `/api/desk/conversations/${encodeURIComponent(id)}`

function worklistPath(view: WorklistView, after: string | null) {
  const query = new URLSearchParams(after === null ? { view } : { view, after })
  return `/api/desk/conversations?${query.toString()}`
}
