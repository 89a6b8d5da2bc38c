/** A carrier for trying out: it gives a tracking number and a label at once, and remembers them as long as it lives. */
export { createCarrierSandbox } from './carrier-sandbox.ts'
