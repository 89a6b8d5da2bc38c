/** Ids made here, under which the server knows a thing that is sent twice. */
export { createId } from './new-id.ts'
