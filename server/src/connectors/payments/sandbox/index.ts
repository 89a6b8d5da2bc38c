/** A provider of payments that misbehaves as planned: slow, deaf, forgetful or unwilling. For trying out and for tests. */
export { createPaymentSandbox } from './payment-sandbox.ts'
export { planMisbehaviour, type Misbehaviour } from './plan-misbehaviour.ts'
