import type {
  Board,
  CorrectionList,
  LessonWish,
  Objected,
  ObjectionAnswer,
  ObjectionWish,
  Oversight,
  PauseList,
  PauseWish,
  Release,
  SaidSentences,
  Report,
  ReportExport,
  ReportWish,
  StepIn,
  WatchList,
} from '@celadon/contract'
import { request, requestText } from './request.ts'

const conversationPath = (id: string) => `/api/desk/conversations/${encodeURIComponent(id)}`

/** What is going on, and stepping in. */
export const watchApi = {
  listWatched: () => request<WatchList>('/api/desk/watch'),
  loadOversight: (id: string) => request<Oversight>(`${conversationPath(id)}/oversight`),
  teachRuling: (id: string, wish: LessonWish) => request(`${conversationPath(id)}/lessons`, wish),
  /** What a version of rules would change, and whether it holds what was taught. */
  loadRelease: (policyId: string) => request<Release>(`/api/desk/policies/${encodeURIComponent(policyId)}/release`),
  withdrawRuling: (id: string) => request(`/api/desk/lessons/${encodeURIComponent(id)}/withdraw`, {}),
  raiseObjection: (id: string, wish: ObjectionWish) => request<Objected>(`${conversationPath(id)}/objections`, wish),
  /** The sentences that the reply which this turn explains was composed of. */
  listSaidSentences: (id: string, entryId: string) =>
    request<SaidSentences>(`${conversationPath(id)}/said-sentences`, { entryId }),
  listCorrections: () => request<CorrectionList>('/api/desk/corrections'),
  answerObjection: (id: string, answer: ObjectionAnswer) =>
    request(`/api/desk/objections/${encodeURIComponent(id)}/answer`, answer),
  showBoard: () => request<Board>('/api/desk/board'),
  showReport: ({ rows, from, to }: ReportWish) =>
    request<Report>(`/api/desk/report?${new URLSearchParams({ rows, ...(from && to ? { from, to } : {}) })}`),
  exportReport: (wish: ReportExport) => requestText('/api/desk/report/export', wish),
  listPauses: () => request<PauseList>('/api/desk/pauses'),
  pauseAssistant: (wish: PauseWish) => request<PauseList>('/api/desk/pauses', wish),
  endPause: (id: string) => request<PauseList>(`/api/desk/pauses/${encodeURIComponent(id)}/end`, {}),
  stepIn: (id: string, wish: StepIn) => request(`${conversationPath(id)}/step-in`, wish),
}

/** The names under which answers are kept. */
export const watchKeys = {
  watch: ['watch'] as const,
  board: ['board'] as const,
  report: (wish: ReportWish) => ['report', wish] as const,
  pauses: ['pauses'] as const,
  watched: ['watch', 'list'] as const,
  release: (policyId: string) => ['release', policyId] as const,
  corrections: ['corrections'] as const,
  saidSentences: (id: string, entryId: string) => ['said-sentences', id, entryId] as const,
  oversight: (id: string) => ['watch', 'of', id] as const,
}
