import type { ChatSnapshot, Language } from '@celadon/contract'
import type { ChatApi } from './chat-api.ts'
import type { KeptAccess, Memory } from './memory.ts'
import { ChatProblem } from './problem.ts'

/** How this page comes to a conversation: as a visitor of an inbox, or by a link from an e-mail. */
export type Entrance = { open(): Promise<KeptAccess>; shopToken(): string | null }

type Dependencies = { api: ChatApi; memory: Memory; entrance: Entrance; now(): Date }

export type Visitor = {
  access(): KeptAccess | null
  refresh(): Promise<{ snapshot: ChatSnapshot; token: string }>
  drop(): void
}

/** Holds the access to one conversation: kept from an earlier visit, or asked for anew when there is none that works. */
export function createVisitor({ api, memory, entrance, now }: Dependencies): Visitor {
  let access = findUsable(memory, now())
  let provenToken: string | null = null

  const drop = (): void => {
    access = null
    memory.dropAccess()
  }

  const open = async (): Promise<KeptAccess> => {
    provenToken = entrance.shopToken()
    const opened = await entrance.open()
    memory.keepAccess(opened)
    access = opened
    return opened
  }

  const readKept = async (kept: KeptAccess): Promise<ChatSnapshot | undefined> => {
    try {
      const shopToken = entrance.shopToken()
      if (shopToken !== null && shopToken !== provenToken) await prove(kept, shopToken)
      return await api.readSnapshot(kept)
    } catch (error) {
      if (!isGone(error)) throw error
      drop()
      return undefined
    }
  }

  /** A shop's token that has run out is no reason to lose the conversation: it goes on unproven. */
  const prove = async (kept: KeptAccess, shopToken: string): Promise<void> => {
    await api.identify(kept, shopToken).catch((error: unknown) => {
      if (!(error instanceof ChatProblem) || error.status === 0 || error.status >= 500) throw error
    })
    provenToken = shopToken
  }

  const refresh = async () => {
    const kept = access
    const known = kept === null ? undefined : await readKept(kept)
    if (kept !== null && known !== undefined) return { snapshot: known, token: kept.token }
    const opened = await open()
    return { snapshot: await api.readSnapshot(opened), token: opened.token }
  }

  return { access: () => access, refresh, drop }
}

const isGone = (error: unknown): boolean =>
  error instanceof ChatProblem && (error.status === 401 || error.status === 404)

function findUsable(memory: Memory, now: Date): KeptAccess | null {
  const kept = memory.findAccess()
  return kept !== undefined && kept.expiresAt > now.toISOString() ? kept : null
}

/** The way in for a visitor of an inbox; with a token of the shop as that customer. */
export function createInboxEntrance(
  api: ChatApi,
  visit: { inboxKey: string; language: () => Language; shopToken: () => string | null },
): Entrance {
  return {
    shopToken: visit.shopToken,
    open: () => {
      const body = { inboxKey: visit.inboxKey, language: visit.language() }
      const shopToken = visit.shopToken()
      return api.openAccess(shopToken === null ? body : { ...body, shopToken })
    },
  }
}

/** The way in by the link in an e-mail. It opens once; afterwards only the kept access does. */
export function createLinkEntrance(api: ChatApi, linkToken: string): Entrance {
  return { shopToken: () => null, open: () => api.resume(linkToken) }
}
