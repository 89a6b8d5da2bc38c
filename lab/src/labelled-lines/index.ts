/** Files of utterances with what they mean: read strictly, thinned and split by a seed. */
export { readJsonLines } from './read-json-lines.ts'
export { planRounds, roundFlags, type Round } from './plan-rounds.ts'
export { drawShots } from './draw-shots.ts'
export { holdOut } from './hold-out.ts'
export { splitInFolds } from './split-in-folds.ts'
