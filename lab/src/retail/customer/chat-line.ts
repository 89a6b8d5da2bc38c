import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Awaiting, ChatAccess, ChatEntry, ChatSnapshot, CustomerPart, Part } from '@celadon/contract'
import { createChatClient, fetchSnapshot, type ChatPlace } from '#chat-client'

/**
 * What came back: everything the other side said (`question`: the last text of it), and how things stand once nothing
 * more is under way.
 */
export type Heard = { text: string; question: string; awaiting: Awaiting | null; parts: Part[]; isWithPeople: boolean }

export type ChatLine = { say: (parts: CustomerPart[]) => Promise<Heard>; close: () => void }

const longestSilenceMs = 30_000
const lookAgainMs = 150

/** One open chat by the public protocol. `say` waits for the answer and for what the answer promised. */
export const openLine = (place: ChatPlace, access: ChatAccess): ChatLine => {
  const waiting = new Set<() => void>()
  const client = createChatClient({
    place,
    access,
    onEntry: () => {
      for (const wake of waiting) wake()
    },
  })
  const nextEntry = (): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(wake)
        resolve()
      }
      waiting.add(wake)
      void sleep(lookAgainMs).then(wake)
    })

  return {
    close: client.close,
    say: async (parts) => {
      const id = randomUUID()
      client.send(id, parts)
      const until = performance.now() + longestSilenceMs
      for (;;) {
        const said = after(client.entries(), id)
        if (said.some(isAnswer)) {
          const snapshot = await fetchSnapshot(place, access, Math.max(0, client.lastSeq() - 1))
          const isAll = snapshot.seq <= client.lastSeq()
          if (isAll && isAllDone(snapshot)) return heardOf(after(client.entries(), id), snapshot)
        }
        if (performance.now() > until)
          throw new Error(`no answer to ${JSON.stringify(parts)} in ${longestSilenceMs} ms`)
        await nextEntry()
      }
    },
  }
}

/** What waits for goods to come back says nothing more for now. */
const isAllDone = ({ pending }: Pick<ChatSnapshot, 'pending'>): boolean =>
  pending.every(({ waitsFor }) => waitsFor === 'arrival')

const isAnswer = ({ author }: ChatEntry): boolean => author.kind !== 'customer'

const after = (entries: readonly ChatEntry[], clientMessageId: string): ChatEntry[] => {
  const at = entries.findIndex((entry) => entry.clientMessageId === clientMessageId)
  return at < 0 ? [] : entries.slice(at + 1)
}

const heardOf = (
  said: readonly ChatEntry[],
  { awaiting, conversation }: { awaiting: Awaiting | null; conversation: { owner: { kind: string } } },
): Heard => {
  const parts = said.filter(isAnswer).flatMap((entry) => entry.parts)
  const texts = parts.flatMap((part) => (part.type === 'text' || part.type === 'system' ? [part.text] : []))
  return {
    parts,
    awaiting,
    text: texts.join('\n'),
    question: texts.at(-1) ?? '',
    isWithPeople: conversation.owner.kind !== 'assistant',
  }
}
