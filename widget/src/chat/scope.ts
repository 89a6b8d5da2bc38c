import { keysOf, type TextStore } from './memory.ts'

/** Whose conversation this is, as far as a client can tell: the token's subject, unchecked, only to keep visitors of one browser apart. */
export function readSubject(shopToken: string | null): string {
  if (shopToken === null) return 'stranger'
  try {
    const payload = shopToken.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''
    const claims: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (c) => c.charCodeAt(0))))
    const subject = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : null
    return typeof subject === 'string' ? `customer-${subject}` : 'customer'
  } catch {
    return 'customer'
  }
}

/** Somebody who signs in goes on with the conversation they began as a stranger, unless they have one already. */
export function adoptStranger(store: TextStore, inboxPrefix: string, subject: string): void {
  const from = `${inboxPrefix}stranger:`
  const to = `${inboxPrefix}${subject}:`
  if (subject === 'stranger' || store.getItem(`${to}access`) !== null) return
  for (const key of keysOf(store, from)) {
    store.setItem(to + key.slice(from.length), store.getItem(key) ?? '')
    store.removeItem(key)
  }
}

/** Somebody signed out at the shop: what was kept for them must not meet the next person at this browser. */
export function forgetCustomers(store: TextStore, inboxPrefix: string): void {
  for (const key of keysOf(store, `${inboxPrefix}customer`)) store.removeItem(key)
}
