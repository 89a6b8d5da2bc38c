import type { Plan, Situation } from './situation.ts'

type Found = { plan: Plan; words: string[] }
/** One line of the ranked table: what it plans, with the words that carried it, or null where it does not fit. */
export type Rule = { name: string; fits: (situation: Situation) => Found | null }

export const does = (plan: Plan, ...words: string[]): Found => ({ plan, words })
