import type { ErrorCode } from '@celadon/contract'
import type { Plant } from './role-matrix-plants.spec.ts'

/** Who asks. `expired`: with a chat token and a sign-in that are over. */
export const persons = [
  'anonymous',
  'buyer',
  'otherBuyer',
  'sellerMember',
  'otherSellerMember',
  'agent',
  'supervisor',
  'admin',
  'otherTenantAdmin',
  'expired',
] as const
export type Person = (typeof persons)[number]

/**
 * What is asked for: what is the asker's own; somebody else's (another buyer's, another seller's, another tenant's);
 * nothing that exists; or one's own, with something foreign named inside the request.
 */
export const objects = ['own', 'foreign', 'missing', 'nested'] as const
export type ObjectKind = (typeof objects)[number]

export type Outcome = 'ok' | ErrorCode
export type Cells = Record<Person, Outcome>

/** What a request names besides its path. */
export type Given = {
  epoch: number
  id: string
  inboxKey: string
  shopToken: string
  foreignShopToken: string
  colleagueId: string
  foreignMemberId: string
  email: string
  password: string
  /** A customer's message in the asker's conversation, and one elsewhere. */
  entryId: string
  foreignEntryId: string
}

export type Row = {
  cells: Partial<Record<ObjectKind, Cells>>
  body?: (given: Given, object: ObjectKind) => unknown
  /** The asker has taken the conversation. */
  isTaken?: true
  /** The path names a return with its label beside the conversation; `nested`: one of somebody else's. */
  isAboutReturn?: true
  /** The path names a photo said in the conversation; `nested`: one said elsewhere. */
  isAboutFile?: true
  /** The body is a form with a file. */
  postsFile?: true
  /** The path names what this plants, not a conversation. */
  plant?: Plant
  /** Spends the asker's log-in: each asks with one of their own. */
  isLogIn?: true
}

export const everybody = (outcome: Outcome): Cells => ({
  anonymous: outcome,
  buyer: outcome,
  otherBuyer: outcome,
  sellerMember: outcome,
  otherSellerMember: outcome,
  agent: outcome,
  supervisor: outcome,
  admin: outcome,
  otherTenantAdmin: outcome,
  expired: outcome,
})

export const byToken = (outcome: Outcome): Cells => ({
  ...everybody('UNAUTHENTICATED'),
  buyer: outcome,
  otherBuyer: outcome,
  expired: 'TOKEN_EXPIRED',
})

export const byCookie = (outcome: Outcome): Cells => ({
  ...everybody(outcome),
  anonymous: 'UNAUTHENTICATED',
  buyer: 'UNAUTHENTICATED',
  otherBuyer: 'UNAUTHENTICATED',
  expired: 'UNAUTHENTICATED',
})

export const byStaff = (outcome: Outcome): Cells => ({
  ...byCookie(outcome),
  sellerMember: 'FORBIDDEN',
  otherSellerMember: 'FORBIDDEN',
})

export const byTeacher = (outcome: Outcome): Cells => ({ ...byStaff(outcome), agent: 'FORBIDDEN' })

export const byAdmin = (outcome: Outcome): Cells => ({ ...byTeacher(outcome), supervisor: 'FORBIDDEN' })

export const ofChat = { own: byToken('ok'), foreign: byToken('NOT_FOUND'), missing: byToken('NOT_FOUND') }
export const ofDesk = { own: byCookie('ok'), foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') }
export const ofStaff = { own: byStaff('ok'), foreign: byStaff('NOT_FOUND'), missing: byStaff('NOT_FOUND') }

export const ofTeacher = { own: byTeacher('ok'), foreign: byTeacher('NOT_FOUND'), missing: byTeacher('NOT_FOUND') }

/** Supervisors and admins their workspace's own, a seller's members their seller's; agents read. */
export const byRulesWriter = (outcome: Outcome): Cells => ({ ...byCookie(outcome), agent: 'FORBIDDEN' })
export const ofRulesWriter = {
  own: byRulesWriter('ok'),
  foreign: byCookie('NOT_FOUND'),
  missing: byCookie('NOT_FOUND'),
}

export function unheard(): Cells {
  return { ...byToken('ok'), expired: 'UNAUTHENTICATED' }
}

export function tokenless(outcome: Outcome): Partial<Cells> {
  const { anonymous, sellerMember, otherSellerMember, agent, supervisor, admin, otherTenantAdmin } = everybody(outcome)
  return { anonymous, sellerMember, otherSellerMember, agent, supervisor, admin, otherTenantAdmin }
}
