import type {
  Rehearsal,
  RehearsalWish,
  RehearsedDraft,
  ScenarioKept,
  ScenarioList,
  ScenarioResult,
  ScenarioWish,
} from '@celadon/contract'
import { request } from './request.ts'

/** Conversations tried on a draft, and the simulated buyers that are kept for it. */
export const rehearsalApi = {
  rehearse: (wish: RehearsalWish) => request<Rehearsal>('/api/desk/rehearsals', wish),
  listScenarios: () => request<ScenarioList>('/api/desk/scenarios'),
  runScenarios: (draft: RehearsedDraft, ids: readonly string[]) =>
    request<{ results: ScenarioResult[] }>('/api/desk/scenarios/run', { draft, ids }),
  keepScenario: (wish: ScenarioWish) => request<ScenarioKept>('/api/desk/scenarios', wish),
  chooseScenario: (id: string, isChosen: boolean) => request(`${path(id)}/choice`, { isChosen }),
  removeScenario: (id: string) => request(`${path(id)}/remove`, {}),
}

const path = (id: string) => `/api/desk/scenarios/${encodeURIComponent(id)}`
