import type { ExceptionAnswer, ExceptionTasks, Numbers } from '@celadon/contract'
import { request } from './request.ts'

/** What a seller is asked, and their numbers. */
export const sellerApi = {
  listExceptionTasks: () => request<ExceptionTasks>('/api/desk/exception-requests'),
  answerException: (id: string, answer: ExceptionAnswer) =>
    request(`/api/desk/exception-requests/${encodeURIComponent(id)}/answer`, answer),
  showNumbers: (days: number) => request<Numbers>(`/api/desk/numbers?days=${days}`),
}

/** The names under which answers are kept; requests are old whenever approvals are. */
export const sellerKeys = {
  exceptionTasks: ['approvals', 'exception-requests'] as const,
  numbers: (days: number) => ['numbers', days] as const,
}
