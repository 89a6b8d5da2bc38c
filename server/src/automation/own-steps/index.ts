/** Questions and notes that a workspace puts into a workflow, where that is safe. */
export { isOwn, ownStepsIn, placesIn, withOwnSteps } from './own-steps.ts'
