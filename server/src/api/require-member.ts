import type { MemberRole } from '@celadon/contract'
import type { FastifyRequest } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'
import { findMemberships } from '#people/members'
import { CeladonError } from '#platform/errors'
import { isOwnOrigin } from '#platform/wire'
import type { HttpDependencies } from './http-dependencies.ts'

/** Whoever is signed in at the desk. `sellerId` is set for a sellerMember and nobody else. */
export type DeskMember = {
  tenantId: string
  id: string
  name: string
  role: MemberRole
  sellerId: string | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    member: DeskMember
  }
}

type Needs = Pick<HttpDependencies, 'accounts' | 'database' | 'publicUrl' | 'log'>

/**
 * Who signs in by this cookie. Whoever is a member of several tenants is at the desk of the one they joined first.
 * @throws CeladonError UNAUTHENTICATED; FORBIDDEN: a user who is nobody's member
 */
export const loadDeskMember = async (deps: Needs, cookie: string | undefined): Promise<DeskMember> => {
  const user = cookie ? await findUser(deps, cookie) : undefined
  if (!user) throw new CeladonError('UNAUTHENTICATED')
  const [membership] = await deps.database.withDispatcher((tx) => findMemberships(tx, user.id))
  if (!membership) throw new CeladonError('FORBIDDEN')
  const { tenantId, id, displayName, role, sellerId } = membership
  return { tenantId, id, name: displayName, role, sellerId: sellerId ?? undefined }
}

/** A cookie goes along with whatever page asks: what changes something must come from our own. @throws ORIGIN_NOT_ALLOWED */
export const checkOwnOrigin = (publicUrl: string, { origin, host }: IncomingHttpHeaders): void => {
  if (origin === undefined || !isOwnOrigin(origin, host, publicUrl)) throw new CeladonError('ORIGIN_NOT_ALLOWED')
}

/** A seller's member looks, and changes nothing. @throws FORBIDDEN */
export const requireStaff = ({ role }: DeskMember): void => {
  if (role === 'sellerMember') throw new CeladonError('FORBIDDEN')
}

/** What the assistant learns is for those who answer for it. @throws FORBIDDEN */
const requireTeacher = (member: DeskMember): void => {
  if (!isTeacher(member)) throw new CeladonError('FORBIDDEN')
}

export const isTeacher = ({ role }: DeskMember): boolean => role === 'supervisor' || role === 'admin'

/** Who may do how much is an admin's to say. @throws FORBIDDEN */
const requireAdmin = ({ role }: DeskMember): void => {
  if (role !== 'admin') throw new CeladonError('FORBIDDEN')
}

export const requireMember =
  (deps: Needs) =>
  async (request: FastifyRequest): Promise<void> => {
    request.member = await loadDeskMember(deps, request.headers.cookie)
    if (request.method !== 'GET' && request.method !== 'HEAD') checkOwnOrigin(deps.publicUrl, request.headers)
  }

export const requireStaffMember = async (request: FastifyRequest): Promise<void> => requireStaff(request.member)

export const requireAdminMember = async (request: FastifyRequest): Promise<void> => requireAdmin(request.member)

export const requireTeachingMember = async (request: FastifyRequest): Promise<void> => requireTeacher(request.member)

/** The sign-in library words every failure of its store as its own. */
const findUser = async ({ accounts, log }: Needs, cookie: string) => {
  try {
    return await accounts.findUser(new Headers({ cookie }))
  } catch (error) {
    log.error({ err: error }, 'a sign-in could not be read')
    throw new CeladonError('UNAVAILABLE')
  }
}
