import { createHash } from 'node:crypto'
import { understand, type Model } from '@celadon/understanding'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createModelMemory } from '#reading/models'
import { createTeaching, teach } from '#reading/teaching'
import { createTraining, type decidePromotion, type TrainingOrder, type TrainingOutcome } from '#reading/training'
import { createTestConversation, createTestDatabase, createTestTenant } from '#testing'
import { plainContext } from './index.ts'
import { small, trainSmall } from './test-lessons.spec.ts'

export const shipped = small
const at = '2026-11-24T03:00:00.000Z'
export const context = plainContext(new Date(at))

type Options = {
  /** How many models of their own a process keeps. */
  most?: number
  mayPromote?: typeof decidePromotion
  train?: (order: TrainingOrder) => Promise<TrainingOutcome>
}

const trained = new Map<string, TrainingOutcome>()

/** The same order makes the same bytes, which is a test of its own: none waits for what another has trained. */
const trainOnce: NonNullable<Options['train']> = async (order) => {
  const { bytes } = order.before
  const was = bytes && createHash('sha256').update(bytes).digest('hex')
  const key = JSON.stringify({ ...order, before: { ...order.before, bytes: was } })
  const outcome = trained.get(key) ?? trainSmall(order)
  trained.set(key, outcome)
  return outcome
}

/** A workspace that can be taught, on the real database, trained without a thread. */
export const createClassroom = async (options: Options = {}) => {
  const area = await createTestDatabase()
  const tenant = await createTestTenant(area.ownerAddress)
  const clock = createManualClock(at)
  const ids = createIds(clock, systemRandomness)
  const failures: object[] = []
  const log = { info: () => {}, error: (about: object) => void failures.push(about) }
  const most = options.most === undefined ? {} : { most: options.most }
  /** What one more process of the installation has in memory. */
  const openProcess = () => {
    const models = createModelMemory({ withTenant: area.database.withTenant, clock, shipped, log, ...most })
    const { refresh } = models
    const needs = { clock, ids, refresh }
    const languageOf = (utterance: string) => understand(utterance, shipped, context).language
    const teaching = createTeaching({ ...needs, withTenant: area.database.withTenant, languageOf })
    const train = options.train ?? trainOnce
    const mayPromote = options.mayPromote && { mayPromote: options.mayPromote }
    const training = createTraining({ ...needs, database: area.database, shipped, train, log, ...mayPromote })
    const read = async (utterance: string, who = tenant) =>
      understand(utterance, await models.modelOf(who.tenantId), context)
    return { models, teaching, training, read }
  }
  const here = openProcess()
  const conversationId = await createTestConversation(area.ownerAddress, tenant)
  const correct = async (utterance: string, intent: string) => {
    const taught = await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
      teach(
        tx,
        {
          id: ids.next(),
          utterance,
          intent,
          language: 'zh',
          memberId: tenant.supervisorId,
          now: clock.now().toISOString(),
          from: { conversationId, entryId: ids.next() },
        },
        ids.next,
      ),
    )
    await here.models.refresh(tenant.tenantId)
    return taught
  }
  const by = { tenantId: tenant.tenantId, memberId: tenant.supervisorId }
  const readWith = (model: Model, utterance: string) => understand(utterance, model, context)
  return { ...area, ...here, readWith, tenant, by, clock, ids, failures, openProcess, correct }
}
