import type { ChatSnapshot, Language } from '@celadon/contract'
import type { ChatApi } from './chat-api.ts'
import type { KeptAccess, Memory } from './memory.ts'
import { ChatProblem, decideRemedy } from './problem.ts'

/** How this page comes to a conversation: as a visitor of an inbox, or by a link from an e-mail. */
export type Entrance = {
  open: () => Promise<KeptAccess>
  /** A longer-lived access to the same conversation; null where there is none to be had. */
  renew: (token: string) => Promise<KeptAccess | null>
  shopToken: () => string | null
  onTokenRefused: () => void
}

type Dependencies = { api: ChatApi; memory: Memory; entrance: Entrance; now: () => Date }

export type Visitor = {
  access: () => KeptAccess | null
  refresh: () => Promise<{ snapshot: ChatSnapshot; token: string }>
}

const renewBeforeEndMs = 10 * 24 * 3_600_000

/** Holds the access to one conversation: kept from an earlier visit, or asked for anew when there is none that works. */
export function createVisitor({ api, memory, entrance, now }: Dependencies): Visitor {
  let access = findUsable(memory, now())
  let provenToken: string | null = null

  const take = (opened: KeptAccess): KeptAccess => {
    memory.keepAccess(opened)
    access = opened
    return opened
  }

  const open = async (): Promise<KeptAccess> => {
    provenToken = entrance.shopToken()
    return take(await entrance.open())
  }

  const readKept = async (kept: KeptAccess): Promise<{ snapshot: ChatSnapshot; token: string } | undefined> => {
    try {
      const shopToken = entrance.shopToken()
      if (shopToken !== null && shopToken !== provenToken) await prove(kept, shopToken)
      const isEnding = Date.parse(kept.expiresAt) - now().getTime() < renewBeforeEndMs
      const renewed = isEnding ? await entrance.renew(kept.token) : null
      const current = renewed === null ? kept : take(renewed)
      return { snapshot: await api.readSnapshot(current), token: current.token }
    } catch (error) {
      if (!isGone(error)) throw error
      access = null
      memory.dropAccess()
      return undefined
    }
  }

  /** A shop's token that is no good is no reason to lose the conversation: it goes on unproven. */
  const prove = async (kept: KeptAccess, shopToken: string): Promise<void> => {
    try {
      await api.identify(kept, shopToken)
    } catch (error) {
      if (decideRemedy(error) === 'retry') throw error
      if (error instanceof ChatProblem && error.status === 401) entrance.onTokenRefused()
    }
    provenToken = shopToken
  }

  const refresh = async () => {
    const known = access === null ? undefined : await readKept(access)
    if (known !== undefined) return known
    const opened = await open()
    return { snapshot: await api.readSnapshot(opened), token: opened.token }
  }

  return { access: () => access, refresh }
}

const isGone = (error: unknown): boolean =>
  error instanceof ChatProblem && (error.status === 401 || error.status === 404)

function findUsable(memory: Memory, now: Date): KeptAccess | null {
  const kept = memory.findAccess()
  return kept !== undefined && Date.parse(kept.expiresAt) > now.getTime() ? kept : null
}

type InboxVisit = {
  inboxKey: string
  language: () => Language
  shopToken: () => string | null
  onTokenRefused: () => void
}

/** The way in for a visitor of an inbox: as the customer the shop names, or as a stranger. */
export function createInboxEntrance(
  api: ChatApi,
  { inboxKey, language, shopToken, onTokenRefused }: InboxVisit,
): Entrance {
  const openAs = (token: string | null): Promise<KeptAccess> =>
    api.openAccess({ inboxKey, language: language(), ...(token === null ? {} : { shopToken: token }) })
  const open = async (): Promise<KeptAccess> => {
    const token = shopToken()
    try {
      return await openAs(token)
    } catch (error) {
      if (token === null || !(error instanceof ChatProblem) || error.status !== 401) throw error
      // The shop must mend its token; its customer must be able to write meanwhile.
      onTokenRefused()
      return openAs(null)
    }
  }
  const renew = (token: string): Promise<KeptAccess> => api.openAccess({ inboxKey, language: language() }, token)
  return { open, renew, shopToken, onTokenRefused }
}

/** The way in by the link in an e-mail. It opens once; afterwards only the kept access does. */
export function createLinkEntrance(api: ChatApi, linkToken: string): Entrance {
  return {
    open: () => api.resume(linkToken),
    renew: () => Promise.resolve(null),
    shopToken: () => null,
    onTokenRefused: () => {},
  }
}
