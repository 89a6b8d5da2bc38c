import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'
import { memberRoleSchema, ownRoleNameSchema } from './role.ts'

const ownRoleIdSchema = z.string().max(64).nullable().default(null)

/**
 * Who is invited. A seller's member is of one seller, everybody else of none. `ownRoleId`: of a role of the workspace's
 * own, made from `role`.
 */
export const invitationWishSchema = z
  .object({
    email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    role: memberRoleSchema,
    ownRoleId: ownRoleIdSchema,
    sellerId: z.string().max(64).nullable(),
  })
  .refine(({ role, sellerId }) => (role === 'sellerMember') === (sellerId !== null))
export type InvitationWish = z.infer<typeof invitationWishSchema>

/** An invitation that nobody has used or withdrawn. `isOver`: its link no longer opens anything until it is sent again. */
export const invitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: memberRoleSchema,
  ownRole: ownRoleNameSchema,
  sellerName: localizedSchema.nullable(),
  sentByName: z.string(),
  sentAt: instantSchema,
  expiresAt: instantSchema,
  isOver: z.boolean(),
  /** The reader may give what it gives: send it again, withdraw it. */
  mayChange: z.boolean(),
})
export type Invitation = z.infer<typeof invitationSchema>

/** Everybody of the workspace and who is invited. `sendsMail`: a mail server is named, so that letters leave. */
export const peopleSchema = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: memberRoleSchema,
      ownRole: ownRoleNameSchema,
      sellerName: localizedSchema.nullable(),
      /** They may do nothing that the reader may not. */
      mayChange: z.boolean(),
    }),
  ),
  invitations: z.array(invitationSchema),
  sellers: z.array(z.object({ id: z.string(), name: localizedSchema })),
  sendsMail: z.boolean(),
})
export type People = z.infer<typeof peopleSchema>

export const roleChangeSchema = z.object({ role: memberRoleSchema, ownRoleId: ownRoleIdSchema })
export type RoleChange = z.infer<typeof roleChangeSchema>

/** The secret of an invitation's link. */
const linkTokenSchema = z.string().min(1).max(200)
export const invitationLinkSchema = z.object({ token: linkTokenSchema })

/** What whoever holds the link is told before they join. */
export const invitedSchema = z.object({
  email: z.string(),
  role: memberRoleSchema,
  ownRole: ownRoleNameSchema,
  tenantName: localizedSchema,
  sellerName: localizedSchema.nullable(),
})
export type Invited = z.infer<typeof invitedSchema>

/** `password`: a new one, or that of the account that the address already has. */
export const joinSchema = z.object({
  token: linkTokenSchema,
  name: z.string().trim().min(1).max(60),
  password: z.string().min(12).max(128),
})
export type Join = z.infer<typeof joinSchema>
