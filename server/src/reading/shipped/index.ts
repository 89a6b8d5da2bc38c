/** The model that comes with Celadon. */
export { openShippedModel } from './open-shipped-model.ts'
export { readSubject } from './read-subject.ts'
