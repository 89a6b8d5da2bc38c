import { permissionNeeds, permissions, type Permission } from '@celadon/contract'

/** Ticks one and what it is worth nothing without, or takes it away with all that needs it. In the order of the contract. */
export function tick(held: readonly Permission[], one: Permission, isTicked: boolean): Permission[] {
  const changed = isTicked
    ? [...held, one, permissionNeeds[one] ?? one]
    : held.filter((each) => each !== one && permissionNeeds[each] !== one)
  return permissions.filter((each) => changed.includes(each))
}
