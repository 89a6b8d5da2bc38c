/** A new base from all examples, in a thread of its own, promoted only if it reads nothing worse than the one in force. */
export { createTraining, type Training } from './create-training.ts'
export { decidePromotion } from './decide-promotion.ts'
export { trainInThread } from './train-in-thread.ts'
export { trainAndJudge, type TrainingOrder, type TrainingOutcome } from './train-and-judge.ts'
export { testTaught } from './test-taught.ts'
