import type {
  Merge,
  MemberWish,
  MemberWishAnswer,
  OrderDesk,
  RefundCap,
  SearchAnswer,
  Timeline,
} from '@celadon/contract'
import { request } from './request.ts'

/** What members have done for the customer they speak with, and within which caps. */
export const actsApi = {
  loadOrderDesk: (id: string) => request<OrderDesk>(`${conversationPath(id)}/order-acts`),
  wish: (id: string, wanted: MemberWish) => request<MemberWishAnswer>(`${conversationPath(id)}/wishes`, wanted),
  loadTimeline: (id: string) => request<Timeline>(`${conversationPath(id)}/timeline`),
  snooze: (id: string, epoch: number, until: string | null) =>
    request(`${conversationPath(id)}/snooze`, { epoch, until }),
  merge: (id: string, wanted: Merge) => request(`${conversationPath(id)}/merge`, wanted),
  search: (words: string, signal: AbortSignal) =>
    request<SearchAnswer>(
      `/api/desk/search?${new URLSearchParams({ words }).toString()}`,
      undefined,
      undefined,
      signal,
    ),
  receiveGoods: (id: string, rmaNumber: string) => request(`${conversationPath(id)}/goods`, { rmaNumber }),
  listCaps: () => request<{ caps: RefundCap[] }>('/api/desk/refund-caps'),
  setCap: (cap: RefundCap) => request('/api/desk/refund-caps', cap, 'PUT'),
}

/** The names under which their answers are kept. `news`: how much staff were told in the log. */
export const actsKeys = {
  orderDesk: (id: string, news: number) => ['order-acts', id, news] as const,
  timeline: (id: string) => ['timeline', id] as const,
  search: (words: string) => ['search', words] as const,
  caps: ['refund-caps'] as const,
}

const conversationPath = (id: string) => `/api/desk/conversations/${encodeURIComponent(id)}`
