/** Exceptions that sellers are asked for: what would have to hold for a refused wish to pass, and the requests as they are kept. */
export { offerSellersWord, planException, type PlannedException } from './plan-exception.ts'
export {
  answerRequest,
  countOpenRequests,
  findRequest,
  findRequestOfRun,
  lapseRequest,
  listOpenRequests,
  recordRequest,
  type KeptRequest,
} from './request-store.ts'
