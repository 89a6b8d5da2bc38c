import { houseConcepts } from './house-concepts.ts'
import { orderConcepts } from './order-concepts.ts'

/** Words of commerce. An English phrase is written as its words stand in a sentence. */
export const concepts = [...orderConcepts, ...houseConcepts]
