import { baseExamples, trainModel, type Example } from '@celadon/understanding'
import { trainAndJudge, type TrainingOrder, type TrainingOutcome } from '#reading/training'

const known = new Set(
  [
    'track-order',
    'list-orders',
    'cancel-order',
    'change-address',
    'return-item',
    'exchange-item',
    'refund-status',
  ].concat(
    ['request-refund', 'damaged-item', 'missing-item', 'complaint', 'greet', 'thank', 'bye', 'out-of-scope', 'solved'],
    ['late-parcel', 'request-invoice', 'shipping-cost', 'return-policy', 'product-question', 'request-human'],
  ),
)

/** A part of what comes with Celadon, which is learned in a second. */
export const lessons: readonly Example[] = baseExamples.filter(
  ({ intent }, at) => known.has(intent ?? 'out-of-scope') && at % 3 === 0,
)

export const small = trainModel(lessons, { version: { base: 'shipped-small', correctionsUpTo: 0 } })

export const trainSmall = (order: TrainingOrder): TrainingOutcome => trainAndJudge({ ...order, lessons }, () => small)
