import type {
  Copilot,
  DraftWarnings,
  Macro,
  MacroList,
  MacroSave,
  SuggestionUse,
  Ticket,
  TicketCorrection,
  TicketList,
  TicketView,
} from '@celadon/contract'
import { request } from './request.ts'

const inConversation = (id: string) => `/api/desk/conversations/${encodeURIComponent(id)}`
const macroPath = (id: string) => `/api/desk/macros/${encodeURIComponent(id)}`

/** Help for whoever answers. */
export const helpApi = {
  loadCopilot: (id: string) => request<Copilot>(`${inConversation(id)}/copilot`),
  checkDraft: (id: string, text: string) => request<DraftWarnings>(`${inConversation(id)}/draft-check`, { text }),
  recordUse: (id: string, use: SuggestionUse) => request(`${inConversation(id)}/suggestion-uses`, use),
  listTickets: (view: TicketView, after: string | null) =>
    request<TicketList>(
      `/api/desk/tickets?${new URLSearchParams(after === null ? { view } : { view, after }).toString()}`,
    ),
  correctTicket: (id: string, correction: TicketCorrection) =>
    request<Ticket>(`/api/desk/tickets/${encodeURIComponent(id)}/correct`, correction),
  listMacros: () => request<MacroList>('/api/desk/macros'),
  addMacro: (save: MacroSave) => request<Macro>('/api/desk/macros', save),
  saveMacro: (id: string, save: MacroSave) => request<Macro>(macroPath(id), save, 'PUT'),
  removeMacro: (id: string) => request(macroPath(id), undefined, 'DELETE'),
}

/** The names under which its answers are kept. `seq`: how far the log had come. */
export const helpKeys = {
  copilot: (id: string, seq: number) => ['copilot', id, seq] as const,
  draftCheck: (id: string, text: string) => ['draft-check', id, text] as const,
  macros: ['macros'] as const,
  tickets: ['tickets'] as const,
  ticketsOf: (view: TicketView) => ['tickets', view] as const,
  copilots: (id: string) => ['copilot', id] as const,
}
