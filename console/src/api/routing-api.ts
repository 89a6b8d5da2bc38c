import type { OwnRouting, PresenceState, RoutingSetup, RoutingSheet } from '@celadon/contract'
import { request } from './request.ts'

/** Being there, offers, and the sheet of who is asked for what. */
export const routingApi = {
  loadOwn: () => request<OwnRouting>('/api/desk/routing/own'),
  setPresence: (state: PresenceState) => request('/api/desk/routing/own', { state }, 'PUT'),
  answerOffer: (id: string, isAccepted: boolean) =>
    request<{ conversationId: string | null }>(`/api/desk/offers/${encodeURIComponent(id)}/answer`, { isAccepted }),
  loadSheet: () => request<RoutingSheet>('/api/desk/routing'),
  saveSheet: (setup: RoutingSetup) => request<RoutingSheet>('/api/desk/routing', setup, 'PUT'),
}
