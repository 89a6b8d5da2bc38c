import type { Permission } from '@celadon/contract'
import { useSelf } from './self-context.ts'

/** Whether whoever is signed in may do this. The server asks the same; this only keeps useless buttons away. */
export function useMay(): (wanted: Permission) => boolean {
  const { permissions } = useSelf()
  return (wanted) => permissions.includes(wanted)
}
