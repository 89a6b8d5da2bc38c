/** Reports by queue, member and intent, from counts by day that are kept up with the log. */
export { countEntries } from './count-entries.ts'
export { createReportKeeping, isWorthCounting, type ReportKeeping } from './keep-reports.ts'
export { noSpreads, readSpreads } from './report-times-store.ts'
export { sumCounts, type CountedRow } from './report-store.ts'
