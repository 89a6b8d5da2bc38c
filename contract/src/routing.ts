import { z } from 'zod'
import { instantSchema, languageSchema, localizedSchema } from './language.ts'
import { mentionSchema } from './mention.ts'

/** What a conversation may be about, as far as it decides who takes it. */
export const topicSchema = z.enum(['account', 'payment', 'order', 'logistics', 'returns', 'product', 'seller'])
export type Topic = z.infer<typeof topicSchema>

/** Available: conversations may be offered. Away: none are; pulling one from the queue still works. */
export const presenceStateSchema = z.enum(['available', 'away'])
export type PresenceState = z.infer<typeof presenceStateSchema>

const idSchema = z.string().max(64)
const nameSchema = z.object({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) })
const secondsSchema = z.int().min(10).max(2_592_000)

/** How well somebody can do something: 1 (a little) to 5 (as well as anybody). */
export const skillLevelSchema = z.int().min(1).max(5)
export const skillOfSchema = z.object({ skillId: idSchema, level: skillLevelSchema })
export type SkillOf = z.infer<typeof skillOfSchema>

/** One queue with all that decides who is served from it and by when. */
export const queueSettingsSchema = z.object({
  id: idSchema,
  name: nameSchema,
  topics: z.array(topicSchema).max(7),
  /** How much of a member's capacity one of its conversations takes. */
  weight: z.int().min(1).max(10),
  /** What is asked of whoever takes one; each level asked falls by one after every `relaxSeconds` of waiting. */
  skills: z.array(skillOfSchema).max(10),
  relaxSeconds: secondsSchema,
  /** Goals in seconds: the first reply, each later one, the end. Null: no clock. */
  targets: z.object({
    first: secondsSchema.nullable(),
    next: secondsSchema.nullable(),
    resolution: secondsSchema.nullable(),
  }),
  /** After so many minutes members of the other queue are asked too. */
  overflow: z.object({ queueId: idSchema, afterMinutes: z.int().min(1).max(1440) }).nullable(),
})
export type QueueSettings = z.infer<typeof queueSettingsSchema>

/** How customers are served: while they wait on the page, or by a reply that was promised for later. */
export const routingChannels = ['chat', 'call-back'] as const
export const routingChannelSchema = z.enum(routingChannels)
export type RoutingChannel = z.infer<typeof routingChannelSchema>

/** `atOnce` null: as many as the capacity lets. */
export const servedChannelSchema = z.object({
  channel: routingChannelSchema,
  atOnce: z.int().min(1).max(50).nullable(),
})
export type ServedChannel = z.infer<typeof servedChannelSchema>

/** Both, without a bound of their own. */
export const everyChannel = (): ServedChannel[] => routingChannels.map((channel) => ({ channel, atOnce: null }))

/** Which queues and channels somebody is asked from, queues the dearest first, and how much they do at once. */
export const routingProfileSchema = z.object({
  id: idSchema,
  name: nameSchema,
  capacity: z.int().min(1).max(50),
  queues: z.array(z.object({ queueId: idSchema, rank: z.int().min(1).max(9) })).max(50),
  channels: z.array(servedChannelSchema).min(1).max(routingChannels.length).default(everyChannel),
})
export type RoutingProfile = z.infer<typeof routingProfileSchema>

export const skillSchema = z.object({ id: idSchema, name: nameSchema })
export type Skill = z.infer<typeof skillSchema>

/** Without a profile a member is offered nothing and pulls. */
export const memberRoutingSchema = z.object({
  memberId: idSchema,
  profileId: idSchema.nullable(),
  languages: z.array(languageSchema).min(1).max(2),
  skills: z.array(skillOfSchema).max(50),
})
export type MemberRouting = z.infer<typeof memberRoutingSchema>

const setupShape = {
  queues: z.array(queueSettingsSchema).min(1).max(200),
  profiles: z.array(routingProfileSchema).max(100),
  skills: z.array(skillSchema).max(100),
  members: z.array(memberRoutingSchema).max(1000),
  /** A conversation of the assistant ends once nothing was said for so long; its customer's words open it again. */
  endsSilentAfterHours: z.int().min(1).max(720),
}

/** Who is asked for what, as one sheet. `revision` is of what was read: DRAFT_CHANGED when somebody saved since. */
export const routingSetupSchema = z.object({ revision: z.string().max(64), ...setupShape })
export type RoutingSetup = z.infer<typeof routingSetupSchema>

/** The sheet with the names of the people in it and who is there now. */
export const routingSheetSchema = routingSetupSchema.extend({
  defaultQueueId: z.string(),
  people: z.array(
    z.object({ id: z.string(), name: z.string(), presence: presenceStateSchema, since: instantSchema.nullable() }),
  ),
})
export type RoutingSheet = z.infer<typeof routingSheetSchema>

/** Why just this member was asked. */
export const offerReasonSchema = z.object({
  code: z.enum(['knows-customer', 'longest-idle']),
  /** Less skill or another language than the queue asks for, because of the long wait. */
  isRelaxed: z.boolean(),
  /** From another queue, because everybody of its own is busy. */
  isOverflow: z.boolean(),
})
export type OfferReason = z.infer<typeof offerReasonSchema>

/** A conversation that somebody is asked to take, until `expiresAt`. */
export const offerSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  queueName: localizedSchema,
  customerName: z.string(),
  language: languageSchema,
  /** The customer's last words. */
  lastText: z.string(),
  priority: z.int(),
  waitingSince: instantSchema,
  offeredAt: instantSchema,
  expiresAt: instantSchema,
  reason: offerReasonSchema,
})
export type Offer = z.infer<typeof offerSchema>

/** A conversation that a colleague passed to the reader, who has it still. */
export const passedSchema = z.object({ conversationId: z.string(), customerName: z.string(), at: instantSchema })
export type Passed = z.infer<typeof passedSchema>

/** What the signed-in member is told about their own work. `now` is the server's clock: a countdown goes by it. */
export const ownRoutingSchema = z.object({
  presence: presenceStateSchema,
  /** Away because two offers in a row were not answered, or because the desk was not heard of. */
  awayBecause: z.enum(['own-word', 'missed-offers', 'not-heard-of']),
  hasProfile: z.boolean(),
  offer: offerSchema.nullable(),
  /** Where one was named in a note, the newest first. */
  mentions: z.array(mentionSchema),
  /** The newest first. */
  passed: z.array(passedSchema),
  now: instantSchema,
})
export type OwnRouting = z.infer<typeof ownRoutingSchema>

export const setPresenceSchema = z.object({ state: presenceStateSchema })
export const answerOfferSchema = z.object({ isAccepted: z.boolean() })

/** Which clock runs out next for a conversation, and when. */
export const dueSchema = z.object({ target: z.enum(['first', 'next', 'resolution', 'call-back']), at: instantSchema })
export type Due = z.infer<typeof dueSchema>
