/** The embedded shop's own payments: a ledger that remembers every key for ever, and gift cards whose balance moves with it. */
export { createEmbeddedLedger } from './embedded-ledger.ts'
