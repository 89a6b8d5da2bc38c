import { permissionNeeds, permissions, permissionsOf, type MemberRole, type Permission } from '@celadon/contract'

/** Ticks one and what it is worth nothing without, or takes it away with all that needs it. In the order of the contract. */
export function tick(base: MemberRole, held: readonly Permission[], one: Permission, isTicked: boolean): Permission[] {
  const changed = isTicked
    ? [...held, one, permissionNeeds[one] ?? one]
    : held.filter((each) => each !== one && permissionNeeds[each] !== one)
  return offeredBy(base).filter((each) => changed.includes(each))
}

/** What a role made from this one can be of: a seller's member never gets more than the built-in one. */
export const offeredBy = (base: MemberRole): readonly Permission[] =>
  base === 'sellerMember' ? permissionsOf.sellerMember : permissions
