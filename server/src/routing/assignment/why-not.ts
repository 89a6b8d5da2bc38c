import type { RoutingChannel } from '@celadon/contract'
import type { AssignableMember, WaitingConversation } from './assign.ts'

/** Why a member is not asked to take a conversation. */
export type WhyNot =
  | 'away'
  | 'has-offer'
  | 'full'
  | 'other-queue'
  | 'other-channel'
  | 'channel-full'
  | 'refused'
  | 'language'
  | 'skill'

/** A level asked is at most 5: after so many steps of relaxing nothing is left of it, and the language gives way too. */
const stepsUntilAnybody = 5

/**
 * The first thing that speaks against it, or null. Each level asked of a skill falls by one after every `relaxSeconds` of
 * waiting; the language is given up last, after five such steps.
 */
export const whyNot = (conversation: WaitingConversation, member: AssignableMember, now: Date): WhyNot | null => {
  const steps = stepsOf(conversation, now)
  if (!member.isAvailable) return 'away'
  if (!serves(conversation, member, now)) return 'other-queue'
  const served = member.channels.find(({ channel }) => channel === channelOf(conversation))
  if (!served) return 'other-channel'
  if (member.hasOffer) return 'has-offer'
  if (!hasRoom(conversation, member)) return 'full'
  if (served.atOnce !== null && member.open[served.channel] >= served.atOnce) return 'channel-full'
  if (conversation.refusedBy.includes(member.memberId)) return 'refused'
  if (steps < stepsUntilAnybody && !member.languages.includes(conversation.language)) return 'language'
  return hasSkills(conversation, member, steps) ? null : 'skill'
}

/** Whoever was promised a reply for later waits for it wherever they are; everybody else on the page. */
const channelOf = ({ callBackBy }: WaitingConversation): RoutingChannel => (callBackBy === null ? 'chat' : 'call-back')

/** Whether the wait had to soften what is asked for this member to be able. */
export const isRelaxedFor = (conversation: WaitingConversation, member: AssignableMember, now: Date): boolean =>
  stepsOf(conversation, now) > 0 &&
  !(member.languages.includes(conversation.language) && hasSkills(conversation, member, 0))

const stepsOf = ({ since, relaxSeconds }: WaitingConversation, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000 / relaxSeconds))

const serves = ({ queueId, overflow, since }: WaitingConversation, { queues }: AssignableMember, now: Date): boolean =>
  queues.some((queue) => queue.queueId === queueId) ||
  (overflow !== null &&
    now.getTime() - Date.parse(since) >= overflow.afterMinutes * 60_000 &&
    queues.some((queue) => queue.queueId === overflow.queueId))

/** Somebody without anything takes even what is heavier than they may carry: else nobody ever would. */
const hasRoom = ({ weight }: WaitingConversation, { load, capacity }: AssignableMember): boolean =>
  load === 0 || load + weight <= capacity

const hasSkills = ({ skills }: WaitingConversation, member: AssignableMember, steps: number): boolean =>
  skills.every(({ skillId, level }) => {
    const has = member.skills.find((skill) => skill.skillId === skillId)?.level ?? 0
    return has >= level - steps
  })
