/** Every attempt at a new base of a tenant's model, from the wish to its report: a row that survives a restart. */
export {
  askForTraining,
  claimTraining,
  endTraining,
  listDueTrainings,
  listTrainings,
  type TrainingEnd,
} from './training-store.ts'
