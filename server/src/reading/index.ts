/** What a customer's words mean: the understanding engine behind the one call that a turn makes. */
export { createReader, type Reader, type ReadingFor } from './create-reader.ts'
export { plainContext } from './plain-context.ts'
