/** What every listener does with words from outside: parse them, limit them, and say in words what went wrong. */
export { chooseLanguage } from './choose-language.ts'
export { clientAddress } from './client-address.ts'
export { classifyError } from './classify-error.ts'
export type { Fault } from './classify-error.ts'
export { parseJson } from './parse-json.ts'
export { createRateLimit } from './rate-limit.ts'
export type { RateLimit } from './rate-limit.ts'
export { toProblem } from './to-problem.ts'
