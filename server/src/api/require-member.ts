import { may, type Authority, type OwnRoleName, type Permission } from '@celadon/contract'
import type { FastifyRequest } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'
import { findMemberships } from '#people/members'
import { CeladonError } from '#platform/errors'
import { isOwnOrigin } from '#platform/wire'
import type { HttpDependencies } from './http-dependencies.ts'

/** Whoever is signed in at the desk. `sellerId` is set for a sellerMember and nobody else. */
export type DeskMember = Authority & {
  tenantId: string
  id: string
  name: string
  ownRole: OwnRoleName
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
  const { tenantId, id, displayName, role, ownRole, permissions, sellerId } = membership
  return { tenantId, id, name: displayName, role, ownRole, permissions, sellerId: sellerId ?? undefined }
}

/** A cookie goes along with whatever page asks: what changes something must come from our own. @throws ORIGIN_NOT_ALLOWED */
export const checkOwnOrigin = (publicUrl: string, { origin, host }: IncomingHttpHeaders): void => {
  if (origin === undefined || !isOwnOrigin(origin, host, publicUrl)) throw new CeladonError('ORIGIN_NOT_ALLOWED')
}

/** Of the workspace's own people: sellers' are let in where they have a place of their own. @throws FORBIDDEN */
const requireStaff = ({ role }: DeskMember): void => {
  if (role === 'sellerMember') throw new CeladonError('FORBIDDEN')
}

/** One of the workspace's own people who may do this. @throws FORBIDDEN */
export const requireTo = (member: DeskMember, permission: Permission): void => {
  requireStaff(member)
  if (!may(member, permission)) throw new CeladonError('FORBIDDEN')
}

export const requireMember =
  (deps: Needs) =>
  async (request: FastifyRequest): Promise<void> => {
    request.member = await loadDeskMember(deps, request.headers.cookie)
    if (isChange(request)) checkOwnOrigin(deps.publicUrl, request.headers)
  }

export const requireStaffMember = async (request: FastifyRequest): Promise<void> => requireStaff(request.member)

/** Before everything in a group of routes. */
export const requirePermission =
  (permission: Permission) =>
  async ({ member }: FastifyRequest): Promise<void> =>
    requireTo(member, permission)

/** All of the staff look; what changes something is for those who may. */
export const requireToChange =
  (permission: Permission) =>
  async (request: FastifyRequest): Promise<void> => {
    if (isChange(request)) requireTo(request.member, permission)
    else requireStaff(request.member)
  }

const isChange = ({ method }: Pick<FastifyRequest, 'method'>): boolean => method !== 'GET' && method !== 'HEAD'

/** The sign-in library words every failure of its store as its own. */
const findUser = async ({ accounts, log }: Needs, cookie: string) => {
  try {
    return await accounts.findUser(new Headers({ cookie }))
  } catch (error) {
    log.error({ err: error }, 'a sign-in could not be read')
    throw new CeladonError('UNAVAILABLE')
  }
}
