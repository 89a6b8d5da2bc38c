import type { ClauseUsed, EffectPlan, Reason, Ruling, Settlement, Wish } from '@celadon/contract'

type Alternative = Ruling['alternatives'][number]

/** Why not. A code that words are made of, with what it speaks of. */
export type Refusal = { reason: Reason; clauses: ClauseUsed[]; alternatives?: Alternative[] }

export const refusal = (
  code: string,
  words: string[] = [],
  clauses: ClauseUsed[] = [],
  alternatives: Alternative[] = [],
): Refusal => ({
  reason: { code, words },
  clauses,
  alternatives,
})

/** A person can look at what policy does not allow; nothing else is promised. */
const person: Alternative = { kind: 'person', reason: { code: 'ask-for-an-exception', words: [] } }

export const deny = (wish: Wish, { reason, clauses, alternatives = [] }: Refusal): Ruling => ({
  verdict: 'deny',
  wish,
  reasons: [reason],
  clauses,
  effects: [],
  settlement: null,
  alternatives: [...alternatives, person],
})

export type Allowed = { clauses: ClauseUsed[]; effects: EffectPlan[]; settlement: Settlement | null }

export const allow = (wish: Wish, { clauses, effects, settlement }: Allowed): Ruling => ({
  verdict: 'allow',
  wish,
  reasons: [{ code: 'policy-allows', words: clauses.map((used) => used.clause) }],
  clauses,
  effects,
  settlement,
  alternatives: [],
})

export const isRefusal = (value: object): value is Refusal => 'reason' in value && !('verdict' in value)
