import type { ApprovalTask, ChatSnapshot } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import type { Actor } from '#turn'
import { happens, look, untilDone, wait, type Scene } from './scene.ts'

const hourSeconds = 3_600

/** What comes of a wish after the words: somebody says yes or no to it, and what was sent back arrives. */
export const playAfter = async (scene: Scene): Promise<void> => {
  const seen = await look(scene)
  if (seen.pending.some(({ waitsFor }) => waitsFor === 'approval')) await decide(scene, seen)
  if ((await look(scene)).pending.some(({ waitsFor }) => waitsFor === 'arrival')) await arrive(scene)
}

const decide = async (scene: Scene, seen: ChatSnapshot): Promise<void> => {
  const supervisor = scene.stage.staff.find(({ role }) => role === 'supervisor')
  if (!supervisor) return
  const { turns, chat } = scene
  wait(scene, 300, 3 * hourSeconds)
  const open = await turns.desk.listApprovals({ tenantId: chat.tenantId, member: writerOf(supervisor) })
  for (const task of open.filter(({ conversationId }) => conversationId === chat.conversationId))
    await decideOne(scene, supervisor, task)
  await untilTold(scene, seen.seq)
}

const decideOne = async (scene: Scene, supervisor: Actor, { id: approvalId }: ApprovalTask): Promise<void> => {
  const { turns, chat, dice, plan } = scene
  const who = { tenantId: chat.tenantId, member: writerOf(supervisor) }
  const decide = (isGranted: boolean, why: keyof typeof reasons.zh): Promise<void> =>
    turns.desk.decideOnApproval(who, { approvalId, isGranted, why: reasons[plan.language][why] })
  if (happens(dice, 20)) return decide(false, 'noPhoto')
  try {
    await decide(true, 'agreed')
  } catch (error) {
    if (!(error instanceof CeladonError && error.code === 'ALREADY_PAID')) throw error
    await decide(false, 'paid')
  }
}

/** Whoever decided does not wait for the customer to hear of it. */
const untilTold = async (scene: Scene, seq: number): Promise<void> => {
  for (let tries = 0; tries < mostTries && (await look(scene)).seq <= seq; tries += 1);
  await untilDone(scene)
}

const mostTries = 200

const writerOf = ({ id, role, permissions }: Actor) => ({ id, role, permissions, sellerId: undefined })

const reasons = {
  zh: { agreed: '情况属实，同意。', noPhoto: '缺少照片，暂不同意。', paid: '这一件已经赔过了。' },
  en: {
    agreed: 'It is as they say; agreed.',
    noPhoto: 'There is no photo to go by.',
    paid: 'It was paid for already.',
  },
} as const

/** Longer than the carrier of the past takes. */
const travelSeconds = [76 * hourSeconds, 110 * hourSeconds] as const

const arrive = async (scene: Scene): Promise<void> => {
  const { turns, chat, clock, stage } = scene
  if (clock.now().getTime() + travelSeconds[1] * 1000 > stage.endsAt.getTime()) return
  wait(scene, ...travelSeconds)
  for (const { runId, waitsFor } of (await look(scene)).pending)
    if (waitsFor === 'arrival') await turns.continueRun({ tenantId: chat.tenantId, runId })
  await untilDone(scene)
}
