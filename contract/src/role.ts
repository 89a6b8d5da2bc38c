import { z } from 'zod'
import { localizedSchema } from './language.ts'

export const memberRoleSchema = z.enum(['agent', 'supervisor', 'admin', 'sellerMember'])
export type MemberRole = z.infer<typeof memberRoleSchema>

/** The workspace's own people, as opposed to its sellers'. */
export const staffRoleSchema = memberRoleSchema.exclude(['sellerMember'])
export type StaffRole = z.infer<typeof staffRoleSchema>

/**
 * What a role is made of. Everybody at the desk reads what is theirs to see; whatever changes something, and what only
 * some may look at, is one of these.
 */
export const permissions = [
  'conversation.answer',
  'conversation.lead',
  'order.act',
  'approval.decide',
  'exception.grant',
  'rules.write',
  'knowledge.write',
  'assistant.teach',
  'macro.share',
  'routing.write',
  'numbers.read',
  'people.manage',
  'cap.set',
  'inbox.write',
  'audit.read',
] as const
export const permissionSchema = z.enum(permissions)
export type Permission = z.infer<typeof permissionSchema>

const ofAgent = ['conversation.answer', 'order.act'] as const satisfies Permission[]
/** Of a seller's member: about their own seller's goods and rules alone. */
const ofSeller = [
  'conversation.lead',
  'approval.decide',
  'exception.grant',
  'rules.write',
  'knowledge.write',
  'numbers.read',
] as const satisfies Permission[]

/** The built-in roles. */
export const permissionsOf: Readonly<Record<MemberRole, readonly Permission[]>> = {
  agent: ofAgent,
  supervisor: [...ofAgent, ...ofSeller, 'assistant.teach', 'macro.share', 'routing.write'],
  admin: permissions,
  sellerMember: ofSeller,
}

/** What is worth nothing to the workspace's own people without something else. */
export const permissionNeeds: Readonly<Partial<Record<Permission, Permission>>> = {
  'conversation.lead': 'conversation.answer',
  'order.act': 'conversation.answer',
}

/**
 * Whether a role made from this one can be of these permissions: a seller's member never gets more than the built-in one, and
 * of the workspace's own people nobody has one that is worth nothing.
 */
export const canBeMadeOf = (base: MemberRole, held: readonly Permission[]): boolean =>
  base === 'sellerMember'
    ? held.every((one) => permissionsOf.sellerMember.includes(one))
    : held.every((one) => held.includes(permissionNeeds[one] ?? one))

/** Who somebody is at the desk. Of a role of the workspace's own, `role` is the built-in one that it was made from. */
export type Authority = { role: MemberRole; permissions: readonly Permission[] }

/** Who somebody of a built-in role is. */
export const builtIn = <Role extends MemberRole>(role: Role): Authority & { role: Role } => ({
  role,
  permissions: permissionsOf[role],
})

export const may = ({ permissions: held }: Pick<Authority, 'permissions'>, wanted: Permission): boolean =>
  held.includes(wanted)

/** Whether somebody can have a conversation: a seller's member by stepping in, everybody else by answering. */
export const mayHold = ({ role, permissions: held }: Authority): boolean =>
  held.includes(role === 'sellerMember' ? 'conversation.lead' : 'conversation.answer')

/** Whether `by` may give a role to others: whatever it lets them do, and the base whose refund cap counts for it. */
export const mayGive = (by: Authority, { role, permissions: wanted }: Authority): boolean =>
  holds(by, wanted) && mayGiveBase(by, role)

/** A base is one's own, or one all of whose permissions one has. */
export const mayGiveBase = (by: Authority, base: MemberRole): boolean =>
  base === by.role || holds(by, permissionsOf[base])

const holds = (by: Authority, wanted: readonly Permission[]): boolean => wanted.every((one) => may(by, one))

/** A role of the workspace's own. */
export const ownRoleSaveSchema = z.object({
  name: z.object({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) }),
  permissions: z
    .array(permissionSchema)
    .max(permissions.length)
    .refine((held) => new Set(held).size === held.length),
})
export type OwnRoleSave = z.infer<typeof ownRoleSaveSchema>

/** `base`: whose refund cap counts for it, or a seller's member. */
export const ownRoleWishSchema = ownRoleSaveSchema
  .extend({ base: memberRoleSchema })
  .refine(({ base, permissions: held }) => canBeMadeOf(base, held))
export type OwnRoleWish = z.infer<typeof ownRoleWishSchema>

/** `revision`: of what was read; CHANGED_MEANWHILE when somebody saved since. */
export const ownRoleChangeSchema = ownRoleSaveSchema.extend({ revision: z.int().positive() })
export type OwnRoleChange = z.infer<typeof ownRoleChangeSchema>

/** `members` and `invitations`: who has it, and who is invited to. `mayChange`: the reader may give it. */
export const ownRoleSchema = z.object({
  id: z.string(),
  name: localizedSchema,
  base: memberRoleSchema,
  permissions: z.array(permissionSchema),
  revision: z.int(),
  members: z.int(),
  invitations: z.int(),
  mayChange: z.boolean(),
})
export type OwnRole = z.infer<typeof ownRoleSchema>
export const ownRoleListSchema = z.object({ roles: z.array(ownRoleSchema) })
export type OwnRoleList = z.infer<typeof ownRoleListSchema>

/** The role of the workspace's own that somebody has; null: a built-in one. */
export const ownRoleNameSchema = z.object({ id: z.string(), name: localizedSchema }).nullable()
export type OwnRoleName = z.infer<typeof ownRoleNameSchema>
