import {
  canBeMadeOf,
  mayGive,
  mayHold,
  type Authority,
  type OwnRoleChange,
  type OwnRoleList,
  type OwnRoleWish,
} from '@celadon/contract'
import { lockAccess } from '#people/access'
import {
  checkMayGive,
  insertOwnRole,
  listHolders,
  listOwnRoles,
  lockOwnRole,
  removeOwnRole,
  updateOwnRole,
  writeBoth,
  type KeptRole,
} from '#people/roles'
import { recordAudit } from '#platform/audit'
import { isoNow } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { GivenBack } from './give-back-all.ts'
import { loadGiver, settleReturned, stopAnswering, type Settled } from './member-access.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type By = { tenantId: string; byId: string }

/** Of a workspace: all of them are read together. */
const mostRoles = 50

export const showRoles = (
  { database }: Pick<TurnDependencies, 'database'>,
  { tenantId, ...reader }: { tenantId: string } & Authority,
): Promise<OwnRoleList> =>
  database.withTenant({ tenantId }, async (tx) => ({
    roles: (await listOwnRoles(tx)).map((role) => ({ ...role, mayChange: mayGive(reader, authorityOf(role)) })),
  }))

/** @throws FORBIDDEN: it holds what whoever makes it may not do; NAME_TAKEN, SHELF_FULL */
export const addRole = (deps: TurnDependencies, { tenantId, byId }: By, wish: OwnRoleWish): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    await lockAccess(tx)
    checkMayGive(await loadGiver(tx, byId), authorityOf(wish))
    const known = await listOwnRoles(tx)
    checkName(known, wish)
    if (known.length >= mostRoles) throw new CeladonError('SHELF_FULL')
    const id = deps.ids.next()
    await insertOwnRole(tx, id, wish)
    await record(deps, tx, { tenantId, byId, act: 'role.added', id, wish, base: wish.base })
  })

/**
 * It holds at once for everybody who has it; whoever answers customers no more by it gives back what they had open. Who
 * has it is answered.
 * @throws NOT_FOUND; FORBIDDEN: before or after it holds what whoever changes it may not do; CHANGED_MEANWHILE, NAME_TAKEN
 */
export const saveRole = async (
  deps: TurnDependencies,
  { tenantId, byId, id }: By & { id: string },
  wish: OwnRoleChange,
): Promise<Settled & { holders: string[] }> => {
  const { holders, returned } = await deps.database.withTenant({ tenantId }, async (tx) => {
    const before = await lockRole(tx, byId, id, wish)
    if (!canBeMadeOf(before.base, wish.permissions)) throw new CeladonError('INVALID_REQUEST', { field: 'permissions' })
    if (before.revision !== wish.revision) throw new CeladonError('CHANGED_MEANWHILE')
    checkName(
      (await listOwnRoles(tx)).filter((role) => role.id !== id),
      wish,
    )
    await updateOwnRole(tx, id, wish)
    const having = await listHolders(tx, id)
    const back: GivenBack = { returned: [], given: [] }
    if (mayHold(authorityOf(before)) && !mayHold(authorityOf({ ...before, ...wish })))
      for (const memberId of having) {
        const { returned: queued, given } = await stopAnswering(deps, tx, memberId)
        back.returned.push(...queued)
        back.given.push(...given)
      }
    await record(deps, tx, { tenantId, byId, act: 'role.saved', id, wish, before })
    return { holders: having, returned: back }
  })
  return { holders, ...settleReturned(deps, tenantId, returned) }
}

/** @throws NOT_FOUND, FORBIDDEN; ROLE_IN_USE: somebody has it, or is invited to */
export const removeRole = (deps: TurnDependencies, { tenantId, byId, id }: By & { id: string }): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const role = await lockRole(tx, byId, id)
    if (role.members + role.invitations > 0) throw new CeladonError('ROLE_IN_USE')
    await removeOwnRole(tx, id, isoNow(deps.clock))
    await record(deps, tx, { tenantId, byId, act: 'role.removed', id, wish: role })
  })

/** The role as it is, held, with whoever asks as they are now. @throws NOT_FOUND, FORBIDDEN */
const lockRole = async (
  tx: TenantTransaction,
  byId: string,
  id: string,
  wanted?: Pick<KeptRole, 'permissions'>,
): Promise<KeptRole> => {
  await lockAccess(tx)
  const by = await loadGiver(tx, byId)
  const role = await lockOwnRole(tx, id)
  checkMayGive(by, ...[role, { ...role, ...wanted }].map(authorityOf))
  return role
}

/** Who somebody of it is. */
const authorityOf = ({ base, permissions }: Pick<KeptRole, 'base' | 'permissions'>): Authority => ({
  role: base,
  permissions,
})

/** In either language: they stand beside each other in one list. @throws NAME_TAKEN */
const checkName = (known: readonly Pick<KeptRole, 'name'>[], { name }: Pick<KeptRole, 'name'>): void => {
  if (known.some((role) => role.name.zh === name.zh || role.name.en === name.en)) throw new CeladonError('NAME_TAKEN')
}

type Recorded = By & {
  act: 'role.added' | 'role.saved' | 'role.removed'
  id: string
  wish: Pick<KeptRole, 'name' | 'permissions'>
  base?: KeptRole['base']
  before?: KeptRole
}

const record = (
  { clock }: Pick<TurnDependencies, 'clock'>,
  tx: TenantTransaction,
  { tenantId, byId, act, id, wish, base, before }: Recorded,
): Promise<void> =>
  recordAudit(tx, {
    tenantId,
    at: isoNow(clock),
    by: byId,
    act,
    about: { kind: 'own-role', id },
    details: {
      name: writeBoth(wish.name),
      ...(base === undefined ? {} : { base }),
      ...(before === undefined
        ? { permissions: wish.permissions.join(' ') }
        : {
            given: wish.permissions.filter((one) => !before.permissions.includes(one)).join(' '),
            taken: before.permissions.filter((one) => !wish.permissions.includes(one)).join(' '),
          }),
    },
  })
