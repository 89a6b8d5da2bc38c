import type {
  ApprovalDecision,
  ApprovalTask,
  DraftOpening,
  DraftSaving,
  ExceptionList,
  Localized,
  NewException,
  PolicyForms,
  PolicyReading,
  PolicyShelf,
  Publishing,
  PublishingDecision,
  PublishingDesk,
  RuleReviews,
  SentenceList,
  SentenceReplay,
  SentenceWish,
  TrialAnswer,
  TrialOrder,
  TrialWish,
  Wording,
  WorkflowList,
  WorkflowReading,
} from '@celadon/contract'
import { rehearsalApi } from './rehearsal-api.ts'
import { request } from './request.ts'

/** Rules, what is tried on them, exceptions, approvals and the words of workflows. */
export const rulesApi = {
  ...rehearsalApi,
  listPolicies: () => request<PolicyShelf>('/api/desk/policies'),
  readForms: () => request<PolicyForms>('/api/desk/policy-forms'),
  /** `against`: what it is compared with; null: the version in force. */
  loadPolicy: (id: string, against: string | null) =>
    request<PolicyReading>(`${policyPath(id)}${against === null ? '' : `?against=${encodeURIComponent(against)}`}`),
  openDraft: (opening: DraftOpening) => request<{ id: string }>('/api/desk/policies', opening),
  saveDraft: (id: string, saving: DraftSaving) => request<PolicyReading>(`${policyPath(id)}/save`, saving),
  discardDraft: (id: string) => request(`${policyPath(id)}/discard`, {}),
  publish: (id: string, revision: number) => request<Publishing>(`${policyPath(id)}/publish`, { revision }),
  rollBack: (id: string) => request<Publishing>(`${policyPath(id)}/roll-back`, {}),
  showPublishing: () => request<PublishingDesk>('/api/desk/publishing-requests'),
  decideOnPublishing: (id: string, decision: PublishingDecision) =>
    request(`/api/desk/publishing-requests/${encodeURIComponent(id)}/decision`, decision),
  setRuleReviews: (wanted: RuleReviews) => request('/api/desk/rule-reviews', wanted),
  listTrialOrders: (number: string) =>
    request<{ orders: TrialOrder[] }>(`/api/desk/trial-orders?${new URLSearchParams({ number }).toString()}`),
  tryPolicy: (id: string, wish: TrialWish) => request<TrialAnswer>(`${policyPath(id)}/try`, wish),
  listExceptions: () => request<ExceptionList>('/api/desk/exceptions'),
  addException: (wanted: NewException) => request('/api/desk/exceptions', wanted),
  endException: (id: string) => request(`/api/desk/exceptions/${encodeURIComponent(id)}/end`, {}),
  listApprovals: () => request<{ approvals: ApprovalTask[] }>('/api/desk/approvals'),
  decide: (id: string, decision: ApprovalDecision) =>
    request(`/api/desk/approvals/${encodeURIComponent(id)}/decision`, decision),
  listWorkflows: () => request<WorkflowList>('/api/desk/workflows'),
  loadWorkflow: (name: string) => request<WorkflowReading>(workflowPath(name)),
  publishWording: (name: string, wording: Wording) => request(`${workflowPath(name)}/wording`, wording),
  listSentences: () => request<SentenceList>('/api/desk/sentences'),
  replaySentence: (id: string, words: Localized) => request<SentenceReplay>(`${sentencePath(id)}/replay`, { words }),
  publishSentence: (id: string, wish: SentenceWish) => request(sentencePath(id), wish),
  rollBackSentence: (id: string, version: number | null) => request(`${sentencePath(id)}/roll-back`, { version }),
  rollBackWording: (name: string, version: number | null) => request(`${workflowPath(name)}/roll-back`, { version }),
}

/** The names under which their answers are kept. */
export const rulesKeys = {
  policies: ['policies'] as const,
  forms: ['policy-forms'] as const,
  policy: (id: string, against: string | null = null) => ['policies', id, against] as const,
  trialOrders: (number: string) => ['trial-orders', number] as const,
  exceptions: ['exceptions'] as const,
  approvals: ['approvals'] as const,
  publishing: ['publishing'] as const,
  scenarios: ['scenarios'] as const,
  sentences: ['sentences'] as const,
  workflows: ['workflows'] as const,
  workflow: (name: string) => ['workflows', name] as const,
}

const sentencePath = (id: string) => `/api/desk/sentences/${encodeURIComponent(id)}`
const policyPath = (id: string) => `/api/desk/policies/${encodeURIComponent(id)}`
const workflowPath = (name: string) => `/api/desk/workflows/${encodeURIComponent(name)}`
