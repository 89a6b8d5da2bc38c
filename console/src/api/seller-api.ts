import type { Numbers, SendChecks } from '@celadon/contract'
import { request } from './request.ts'

/** What is counted, and what is seen before it is said. */
export const sellerApi = {
  showSendChecks: () => request<SendChecks>('/api/desk/send-checks'),
  setSendChecks: (checks: SendChecks) => request('/api/desk/send-checks', checks),
  showNumbers: (days: number) => request<Numbers>(`/api/desk/numbers?days=${days}`),
}

/** The names under which answers are kept. */
export const sellerKeys = {
  sendChecks: ['send-checks'] as const,
  numbers: (days: number) => ['numbers', days] as const,
}
