import type { Concept } from './concept.ts'
import { houseConcepts } from './house-concepts.ts'
import { orderConcepts } from './order-concepts.ts'
import { tradeConcepts } from './trade-concepts.ts'

/**
 * Words of commerce in both languages. An English phrase is written as its words stand in a sentence. A word that stands
 * twice means what it means in the later list; the trade's finer words come first.
 */
export const concepts: readonly Concept[] = [...tradeConcepts, ...orderConcepts, ...houseConcepts]
