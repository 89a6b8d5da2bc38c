import type { Intent, NewIntent, Reading, TaughtExamples } from '@celadon/contract'
import { maskSensitive } from '#conversation/masking'
import { recordAudit } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'
import { askForTraining } from '#reading/attempts'
import { listExamples, withdrawExample } from './example-store.ts'
import { insertOwnIntent } from './intent-store.ts'
import { listIntents } from './list-intents.ts'
import { shippedIntents } from './shipped-intents.ts'
import { appendExamples } from './teach.ts'

type Needs = {
  withTenant: Database['withTenant']
  clock: Clock
  ids: Ids
  languageOf: (utterance: string) => Reading['language']
  /** Called after the commit: the tenant's model is another now. */
  refresh: (tenantId: string) => Promise<void>
}

/** Who teaches; each is kept with what they did. */
type By = { tenantId: string; memberId: string }

export type Teaching = ReturnType<typeof createTeaching>

const pageSize = 100

export const createTeaching = (needs: Needs) => ({
  listIntents: (tenantId: string): Promise<Intent[]> => needs.withTenant({ tenantId }, listIntents),

  /** Newest first. */
  listExamples: async (tenantId: string, before?: number): Promise<TaughtExamples> => {
    const found = await needs.withTenant({ tenantId }, (tx) => listExamples(tx, { before, limit: pageSize + 1 }))
    const examples = found.slice(0, pageSize)
    return { examples, next: found.length > pageSize ? examples.at(-1)!.sequence : null }
  },

  /** Its examples are in force at once, and a new base is asked for. @throws CeladonError INTENT_EXISTS */
  addIntent: (by: By, wanted: NewIntent): Promise<void> => addIntent(needs, by, wanted),

  /**
   * It stays in the present base until a new one, asked for here, is trained without it. Withdrawn twice is withdrawn.
   * @throws CeladonError NOT_FOUND
   */
  withdraw: async ({ tenantId, memberId }: By, id: string): Promise<void> => {
    const now = needs.clock.now().toISOString()
    await needs.withTenant({ tenantId }, async (tx) => {
      const found = await withdrawExample(tx, { id, memberId, now })
      if (found === 'missing') throw new CeladonError('NOT_FOUND')
      if (found === 'withdrawn')
        await askForTraining(tx, { id: needs.ids.next(), because: 'withdrawal', askedBy: memberId, now })
      if (found === 'withdrawn')
        await recordAudit(tx, {
          tenantId,
          at: now,
          by: memberId,
          act: 'example.withdrawn',
          about: { kind: 'example', id },
        })
    })
  },
})

const addIntent = async (needs: Needs, { tenantId, memberId }: By, wanted: NewIntent): Promise<void> => {
  if (shippedIntents.some((each) => each.intent === wanted.intent)) throw new CeladonError('INTENT_EXISTS')
  const now = needs.clock.now().toISOString()
  const examples = [...new Set(wanted.examples.map(clean))].filter((utterance) => utterance !== '')
  if (examples.length === 0) throw new CeladonError('INVALID_REQUEST')
  await needs.withTenant({ tenantId }, async (tx) => {
    const described = {
      intent: wanted.intent,
      label: { zh: clean(wanted.label.zh), en: clean(wanted.label.en) },
      description: { zh: clean(wanted.description.zh), en: clean(wanted.description.en) },
    }
    if (!(await insertOwnIntent(tx, described, { memberId, now }))) throw new CeladonError('INTENT_EXISTS')
    const rows = examples.map((utterance) => ({
      id: needs.ids.next(),
      utterance,
      intent: wanted.intent,
      language: needs.languageOf(utterance),
      authorId: memberId,
      taughtAt: now,
      from: null,
    }))
    await askForTraining(tx, { id: needs.ids.next(), because: 'new-intent', askedBy: memberId, now })
    await appendExamples(tx, rows, { nextId: needs.ids.next, now })
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: memberId,
      act: 'intent.added',
      about: { kind: 'intent', id: wanted.intent },
      details: { examples: rows.length },
    })
  })
  await needs.refresh(tenantId)
}

/** As messages are cleaned: no card numbers, nothing the database cannot hold. */
const clean = (text: string): string => maskSensitive(text.replaceAll('\u0000', '').toWellFormed()).text.trim()
