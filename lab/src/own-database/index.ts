/** An embedded PostgreSQL of one's own for as long as a measurement lasts. */
export { withOwnDatabase } from './own-database.ts'
