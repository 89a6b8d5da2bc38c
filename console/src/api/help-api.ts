import type { Copilot, DraftWarnings, Macro, MacroList, MacroSave, SuggestionUse } from '@celadon/contract'
import { request } from './request.ts'

const inConversation = (id: string) => `/api/desk/conversations/${encodeURIComponent(id)}`
const macroPath = (id: string) => `/api/desk/macros/${encodeURIComponent(id)}`

/** Help for whoever answers. */
export const helpApi = {
  loadCopilot: (id: string) => request<Copilot>(`${inConversation(id)}/copilot`),
  checkDraft: (id: string, text: string) => request<DraftWarnings>(`${inConversation(id)}/draft-check`, { text }),
  recordUse: (id: string, use: SuggestionUse) => request(`${inConversation(id)}/suggestion-uses`, use),
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
}
