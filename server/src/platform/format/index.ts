/** Days, moments and amounts as people read them, in the language of the conversation and the workspace's time zone. */
export { formatDay, formatMoment, formatMoney } from './format.ts'
export { writeCsv } from './write-csv.ts'
