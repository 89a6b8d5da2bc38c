import type { Oversight, StepIn, WatchList } from '@celadon/contract'
import { request } from './request.ts'

const conversationPath = (id: string) => `/api/desk/conversations/${encodeURIComponent(id)}`

/** What is going on, and stepping in. */
export const watchApi = {
  listWatched: () => request<WatchList>('/api/desk/watch'),
  loadOversight: (id: string) => request<Oversight>(`${conversationPath(id)}/oversight`),
  stepIn: (id: string, wish: StepIn) => request(`${conversationPath(id)}/step-in`, wish),
}

/** The names under which answers are kept. */
export const watchKeys = {
  watch: ['watch'] as const,
  watched: ['watch', 'list'] as const,
  oversight: (id: string) => ['watch', 'of', id] as const,
}
