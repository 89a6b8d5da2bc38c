/** How a workspace has a workflow: in which order, without what, and with which questions and notes of its own, where that is safe. */
export { arranged, arrangementIn, problemsOfArrangement } from './arrange.ts'
export { isOwn, ownStepsIn, placesIn, withIds, withOwnSteps } from './own-steps.ts'
