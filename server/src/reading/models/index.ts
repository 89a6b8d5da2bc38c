/** Which model reads for a tenant, now and at any time before: the shipped one, or a base with the examples taught since. */
export { createModelMemory, type ModelMemory } from './model-memory.ts'
export {
  findBaseBytes,
  findModelHead,
  keepShippedModel,
  listCorrections,
  listOutdatedTenants,
  promoteBase,
  recordTry,
  reserveSequences,
  type ModelHead,
} from './model-store.ts'
