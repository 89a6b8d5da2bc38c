import { randomToken, systemRandomness } from '#platform/ids'
import { testHome, removeDeadHomes } from './test-homes.ts'

/** A home of one's own for tests of the server itself; `remove` stops what runs in it. */
export const createTestHome = (): { home: string; remove: () => Promise<void> } => {
  const home = testHome(randomToken(systemRandomness, 6))
  return { home, remove: () => removeDeadHomes([home]) }
}
