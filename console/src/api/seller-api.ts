import type { ExceptionAnswer, ExceptionTasks, Numbers, SendChecks } from '@celadon/contract'
import { request } from './request.ts'

/** What a seller is asked, and their numbers. */
export const sellerApi = {
  listExceptionTasks: () => request<ExceptionTasks>('/api/desk/exception-requests'),
  answerException: (id: string, answer: ExceptionAnswer) =>
    request(`/api/desk/exception-requests/${encodeURIComponent(id)}/answer`, answer),
  showSendChecks: () => request<SendChecks>('/api/desk/send-checks'),
  setSendChecks: (checks: SendChecks) => request('/api/desk/send-checks', checks),
  showNumbers: (days: number) => request<Numbers>(`/api/desk/numbers?days=${days}`),
}

/** The names under which answers are kept; requests are old whenever approvals are. */
export const sellerKeys = {
  exceptionTasks: ['approvals', 'exception-requests'] as const,
  sendChecks: ['send-checks'] as const,
  numbers: (days: number) => ['numbers', days] as const,
}
