import { may, type StepIn } from '@celadon/contract'
import { loadConversation } from '#conversation/heads'
import { CeladonError } from '#platform/errors'
import { giveBack, postAgentMessage, postDeskNote, takeConversation, type Actor, type DeskAct } from './desk-verbs.ts'
import { correctOpenly, giveBackAsSeller, sayAsSeller, takeAsSeller, whisperAsSeller } from './seller-verbs.ts'
import { decideOnHeld, direct, endSteering, type Watcher } from './steer.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Whoever steps in. `sellerId` is set for a seller's member and nobody else. */
export type StepInWish = StepIn & {
  tenantId: string
  conversationId: string
  member: Actor & { sellerId: string | undefined }
}

/**
 * One act of somebody who watches. It is looked for as far as they may see, then done under the epoch that they saw.
 * @throws NOT_FOUND, FORBIDDEN, STALE_EPOCH, NOT_OWNER, WORDS_REFUSED, ALREADY_DECIDED, CONVERSATION_RESOLVED
 */
export const stepIn = async (deps: TurnDependencies, wish: StepInWish): Promise<void> => {
  const { tenantId, conversationId, member } = wish
  const { sellerId } = member
  const head = await deps.database.withTenant({ tenantId, sellerId }, (tx) => loadConversation(tx, conversationId))
  if (!may(member, 'conversation.lead')) throw new CeladonError('FORBIDDEN')
  if (head.epoch !== wish.epoch) throw new CeladonError('STALE_EPOCH')
  if (sellerId !== undefined) return asSeller(deps, { ...wish, member: { ...member, sellerId } })
  return asOperator(deps, wish)
}

const asSeller = (deps: TurnDependencies, { act, ...watcher }: Watcher & Pick<StepIn, 'act'>): Promise<void> => {
  switch (act.kind) {
    case 'take':
      return takeAsSeller(deps, watcher)
    case 'give-back':
      return giveBackAsSeller(deps, watcher)
    case 'say':
      return sayAsSeller(deps, watcher, act)
    case 'whisper':
      return whisperAsSeller(deps, watcher, act)
    default:
      return steerOrCorrect(deps, watcher, act)
  }
}

const asOperator = (deps: TurnDependencies, { act, ...watcher }: StepInWish): Promise<void> => {
  const desk: DeskAct = watcher
  switch (act.kind) {
    case 'take':
      return takeConversation(deps, desk)
    case 'give-back':
      return giveBack(deps, desk)
    case 'say':
      return postAgentMessage(deps, { ...desk, ...act })
    case 'whisper':
      return postDeskNote(deps, { ...desk, ...act })
    default:
      return steerOrCorrect(deps, { ...watcher, member: { ...watcher.member, sellerId: null } }, act)
  }
}

type Steered = Exclude<StepIn['act'], { kind: 'take' | 'give-back' | 'say' | 'whisper' }>

const steerOrCorrect = (deps: TurnDependencies, watcher: Watcher, act: Steered): Promise<void> => {
  switch (act.kind) {
    case 'correct':
      return correctOpenly(deps, watcher, act)
    case 'direct':
      return direct(deps, watcher, act.directive)
    case 'hold':
      return direct(deps, watcher, { kind: 'hold' })
    case 'end':
      return endSteering(deps, watcher, act.steeringId)
    case 'approve':
    case 'refuse':
      return decideOnHeld(deps, watcher, act)
  }
}
