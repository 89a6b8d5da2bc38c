import { builtIn, type ObjectionAnswer } from '@celadon/contract'
import type { Instead } from '#automation/sentences'
import { answerObjection, loadObjection, type KeptObjection } from '#oversight/objections'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Writer } from '#policy/drafts'
import type { Actor } from './desk-verbs.ts'
import { correctReading } from './correct-reading.ts'
import { correctSentence, correctWords, recordCorrectedWords, wordsIn } from './correct-words.ts'
import { forgetWords } from './forget-words.ts'
import { mayAccept, mayAnswer } from './may-answer.ts'
import { requireSimulated } from './publish-words.ts'
import { correctArticle } from './raise-objection.ts'
import { requireSayable } from './sentence-desk.ts'
import { tellSeller } from './tell-seller.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type By = { tenantId: string; member: Writer & Actor }

/**
 * The operator's yes or no to what somebody said was wrong, once. A yes to other words puts them in force with their test, a
 * yes to an article opens its draft, one to a misreading teaches what was meant; a record is put right where it is kept.
 * @throws NOT_FOUND, FORBIDDEN, ALREADY_DECIDED; as `correctWords` does
 */
export const answerToObjection = async (
  deps: TurnDependencies,
  { tenantId, member }: By,
  { id, ...answer }: ObjectionAnswer & { id: string },
): Promise<void> => {
  const scope = { tenantId, sellerId: member.sellerId }
  const objection = await deps.database.withTenant(scope, (tx) => loadObjection(tx, id))
  if (!mayAnswer(member)) throw new CeladonError('FORBIDDEN')
  if (answer.isAccepted && !mayAccept(member, objection)) throw new CeladonError('FORBIDDEN')
  if (!answer.isAccepted && answer.answer === '') throw new CeladonError('INVALID_REQUEST')
  if (objection.state !== 'open') throw new CeladonError('ALREADY_DECIDED')
  const now = deps.clock.now().toISOString()
  const { conversationId, entryId, fault } = objection
  // Taught first: said again, it is the same lesson, and an answer without it would be none.
  if (answer.isAccepted && fault === 'misread' && answer.intent !== undefined)
    await correctReading(deps, { tenantId, member, conversationId, entryId, intent: answer.intent })
  if (answer.isAccepted && objection.about.kind === 'wording')
    await requireSimulated(
      deps,
      { tenantId, member },
      wordsIn({ ...objection.about, words: answer.words ?? objection.about.words }),
    )
  if (answer.isAccepted && objection.about.kind === 'sentence')
    await requireSayable(
      deps,
      { tenantId, member: speakerOf(objection, member) },
      { sentence: objection.about.sentence, words: answer.words ?? objection.about.words },
    )
  const instead = await deps.afterSales.sentencesOf(tenantId)
  await deps.database.withTenant({ tenantId }, async (tx) => {
    await answerObjection(tx, { id, ...answer, memberId: member.id, now })
    if (answer.isAccepted)
      await putRight(tx, objection, answer.words, { id: deps.ids.next(), authorId: member.id, now, instead })
    await tellSeller(deps, tx, { sellerId: objection.sellerId, now, about: 'objection' })
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: member.id,
      act: 'objection.answered',
      about: { kind: 'objection', id },
      details: { isAccepted: answer.isAccepted, fault },
    })
    const { about: place, sellerId } = objection
    if (answer.isAccepted && (place.kind === 'wording' || place.kind === 'sentence'))
      await recordCorrectedWords(tx, { tenantId, by: member.id, at: now, place, sellerId })
  })
  if (answer.isAccepted) forgetWords(deps, tenantId)
}

/** Whose words a sentence is said in once it is accepted: that seller's, or the operator's. */
const speakerOf = ({ authorId: id, sellerId }: KeptObjection, member: Writer): Writer =>
  sellerId === null ? member : { ...builtIn('sellerMember'), id, sellerId }

const putRight = async (
  tx: TenantTransaction,
  { about, sellerId, conversationId, entryId, why }: KeptObjection,
  words: ObjectionAnswer['words'],
  { id, authorId, instead, now: madeAt }: { id: string; authorId: string; instead: Instead; now: string },
): Promise<void> => {
  const made = { id, conversationId, entryId, why, authorId, madeAt }
  if (about.kind === 'wording') await correctWords(tx, { ...about, words: words ?? about.words }, made)
  if (about.kind === 'sentence')
    await correctSentence(tx, { ...about, words: words ?? about.words, sellerId, instead }, made)
  if (about.kind === 'article' && !(await correctArticle(tx, about, made))) throw new CeladonError('NOT_FOUND')
}
