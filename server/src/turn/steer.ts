import type { Directive, Steering } from '@celadon/contract'
import { steer } from '#conversation/stepping-in'
import { loadConversation } from '#conversation/heads'
import type { NewEntry } from '#conversation/log'
import { findNamedArticle } from '#knowledge/named'
import { listSteerings, moveSteering, recordSteering } from '#oversight/steerings'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { stepInWords, type StepInWords } from '#turn/words'
import { announceChange } from './announce.ts'
import { checkGoodwill } from './check-goodwill.ts'
import type { Actor } from './desk-verbs.ts'
import { newEntry } from './new-entries.ts'
import { answerWhatIsOpen } from './sweep-unanswered.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Somebody who may see the conversation, and the epoch they saw. `sellerId` null: one of the operator's people. */
export type Watcher = {
  tenantId: string
  conversationId: string
  epoch: number
  member: Actor & { sellerId: string | null }
}

/** What was asked and not heeded by then is over. */
const holdsForMs = 30 * 60_000

/** So long what may be given can be put before the customer and accepted by them. */
const goodwillHoldsForMs = 24 * 60 * 60_000

/**
 * Asks something of the assistant, or to see its next reply first.
 * @throws STALE_EPOCH, NOT_FOUND for an article or order out of reach; as `checkGoodwill` does
 */
export const direct = async (
  deps: TurnDependencies,
  watcher: Watcher,
  asked: Directive | { kind: 'hold' },
): Promise<void> => {
  const now = deps.clock.now()
  const articleId = asked.kind === 'use-article' ? asked.articleId : null
  if (articleId !== null) await requireArticle(deps, watcher, articleId)
  const goodwill = asked.kind === 'goodwill' ? await checkGoodwill(deps, watcher, asked) : null
  const until = new Date(now.getTime() + (goodwill ? goodwillHoldsForMs : holdsForMs)).toISOString()
  await steerWith(deps, watcher, asked.kind, (tx) =>
    recordSteering(tx, {
      id: deps.ids.next(),
      conversationId: watcher.conversationId,
      sellerId: watcher.member.sellerId,
      kind: asked.kind,
      articleId,
      goodwill,
      authorId: watcher.member.id,
      madeAt: now.toISOString(),
      until,
    }),
  )
}

/**
 * Takes back what was asked, also what may be given and was put before the customer already; a reply that waited is planned
 * again, and said. @throws NOT_FOUND, ALREADY_DECIDED
 */
export const endSteering = async (deps: TurnDependencies, watcher: Watcher, id: string): Promise<void> => {
  const { kind } = await requireOwn(deps, watcher, id)
  const from: Steering['state'][] = ['open', 'waiting', 'approved', ...(kind === 'goodwill' ? (['done'] as const) : [])]
  return moveAndAnswer(deps, watcher, 'end', { id, from, to: 'ended' })
}

/** Yes: the reply that was seen is said. No: the customer goes to a person. @throws NOT_FOUND, ALREADY_DECIDED */
export const decideOnHeld = (
  deps: TurnDependencies,
  watcher: Watcher,
  { kind, steeringId }: { kind: 'approve' | 'refuse'; steeringId: string },
): Promise<void> =>
  kind === 'approve'
    ? moveAndAnswer(deps, watcher, kind, { id: steeringId, from: ['waiting'], to: 'approved' })
    : refuse(deps, watcher, steeringId)

/** The hold is over, and in its place stands the wish that a person goes on. */
const refuse = async (deps: TurnDependencies, watcher: Watcher, id: string): Promise<void> => {
  const now = deps.clock.now()
  await requireOwn(deps, watcher, id)
  await steerWith(
    deps,
    watcher,
    'refuse',
    async (tx) => {
      await moveSteering(tx, { id, from: ['waiting'], to: 'ended' })
      await recordSteering(tx, {
        id: deps.ids.next(),
        conversationId: watcher.conversationId,
        sellerId: watcher.member.sellerId,
        kind: 'hand-off',
        articleId: null,
        authorId: watcher.member.id,
        madeAt: now.toISOString(),
        until: new Date(now.getTime() + holdsForMs).toISOString(),
      })
    },
    true,
  )
  await answerWhatIsOpen(deps, watcher)
}

const moveAndAnswer = async (
  deps: TurnDependencies,
  watcher: Watcher,
  note: 'approve' | 'end',
  move: { id: string; from: Steering['state'][]; to: Steering['state'] },
): Promise<void> => {
  const { state } = await requireOwn(deps, watcher, move.id)
  const frees = state === 'waiting'
  await steerWith(deps, watcher, note, (tx) => moveSteering(tx, move), frees)
  if (frees) await answerWhatIsOpen(deps, watcher)
}

/** In one transaction: what was asked, its line in the log, and the epoch that makes a turn under way heed it. */
const steerWith = async (
  deps: TurnDependencies,
  watcher: Watcher,
  note: keyof StepInWords['noted'],
  change: (tx: TenantTransaction) => Promise<void>,
  frees = false,
): Promise<void> => {
  const { tenantId, conversationId, epoch, member } = watcher
  const now = deps.clock.now().toISOString()
  const saved = await deps.database.withTenant({ tenantId }, async (tx) => {
    const entries = [noteOf(deps, member, note, await languageOf(tx, conversationId))]
    const moved = await steer(tx, { conversationId, epoch, now, entries, frees })
    await change(tx)
    const about = { kind: 'conversation', id: conversationId }
    const details = { how: note }
    await recordAudit(tx, { tenantId, at: now, by: member.id, act: 'conversation.stepped-into', about, details })
    return moved
  })
  announceChange(deps, tenantId, conversationId, saved.entries)
}

const languageOf = async (tx: TenantTransaction, conversationId: string) =>
  (await loadConversation(tx, conversationId)).language

const noteOf = (
  deps: Pick<TurnDependencies, 'ids'>,
  member: Watcher['member'],
  note: keyof StepInWords['noted'],
  language: 'zh' | 'en',
): NewEntry =>
  newEntry({
    id: deps.ids.next(),
    kind: 'note',
    author: { kind: member.sellerId === null ? 'agent' : 'seller', id: member.id, name: member.name },
    isPublic: false,
    parts: [{ type: 'text', text: stepInWords[language].noted[note](member.name) }],
    sellerId: member.sellerId,
  })

/** Looked for as far as the watcher sees. @throws NOT_FOUND */
const requireOwn = async (
  deps: TurnDependencies,
  watcher: Watcher,
  id: string,
): Promise<Pick<Steering, 'state' | 'kind'>> => {
  const { tenantId, conversationId, member } = watcher
  const scope = { tenantId, sellerId: member.sellerId ?? undefined }
  const all = await deps.database.withTenant(scope, (tx) => listSteerings(tx, conversationId))
  const found = all.find((each) => each.id === id)
  if (!found) throw new CeladonError('NOT_FOUND')
  return found
}

const requireArticle = async (deps: TurnDependencies, { tenantId, member }: Watcher, id: string): Promise<void> => {
  const scope = { tenantId, sellerId: member.sellerId ?? undefined }
  const article = await deps.database.withTenant(scope, (tx) =>
    findNamedArticle(tx, id, deps.clock.now().toISOString()),
  )
  if (!article) throw new CeladonError('NOT_FOUND')
}
