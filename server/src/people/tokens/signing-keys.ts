import { hkdfSync } from 'node:crypto'

/** What the installation's one secret is used for; each purpose has its own key, so that none can stand in for another. */
export type Purpose = 'chat-token' | 'one-time-code' | 'claimed-address' | 'asked-from' | 'audit-seal' | 'message-hash'

export const deriveKey = (installationSecret: string, purpose: Purpose): Uint8Array => {
  if (installationSecret !== derivedOf) [derivedOf, derived] = [installationSecret, new Map()]
  const key = derived.get(purpose) ?? new Uint8Array(hkdfSync('sha256', installationSecret, 'celadon', purpose, 32))
  derived.set(purpose, key)
  return key
}

/** An installation has one secret, and every message asks for a key of it. */
let derivedOf: string | undefined
let derived = new Map<Purpose, Uint8Array>()
