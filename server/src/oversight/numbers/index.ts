/** What was counted in a period, for a seller or for all: how much was automated, solved, handed off, refused and paid. */
export { groupComplaints, type KeptComplaint } from './group-complaints.ts'
export { countMoney, countPeriod, listAskedGaps, listComplaints, type Period } from './numbers-store.ts'
