import type { DeskSelf } from '@celadon/contract'
import { createContext, use } from 'react'

/** Who is signed in; everything under the desk page may rely on it. */
export const SelfContext = createContext<DeskSelf | null>(null)

export function useSelf(): DeskSelf {
  const self = use(SelfContext)
  if (self === null) throw new Error('useSelf stands outside the desk')
  return self
}
