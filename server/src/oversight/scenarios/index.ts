/** Simulated buyers: the order they have, what has to come of it, and where they are kept. */
export { judgeScenario, outcomeWords } from './judge-scenario.ts'
export {
  chooseScenario,
  listScenarios,
  loadScenario,
  recordScenario,
  removeScenario,
  type KeptScenario,
} from './scenario-store.ts'
export { typicalStage } from './typical-stage.ts'
export { withoutPerson } from './without-person.ts'
