import { randomUUID } from 'node:crypto'
import type { ChatAccess } from '@celadon/contract'
import { createChatClient, fetchEntries, type ChatPlace } from '#chat-client'
import type { Writer } from './judge.ts'

export type LiveWriter = {
  /** Says nothing new from here on; what is not acknowledged is still sent again. */
  fallSilent: () => void
  acknowledged: () => number
  isSettled: () => boolean
  conversationId: string
  /** What it holds against what a newcomer would be shown. */
  close: (isUnanswered: boolean) => Promise<Writer>
}

const questions = [
  '我的快递到哪了',
  'where is my parcel',
  'what is your return policy',
  '退货怎么办理',
  'has my order shipped yet',
  '物流好像没有更新',
  'how do refunds work',
  '运费是多少',
]

/** Somebody who always has `inFlight` messages on the way and never loses one on purpose. */
export const startWriter = (place: ChatPlace, access: ChatAccess, name: string, inFlight: number): LiveWriter => {
  const said: string[] = []
  const byId = new Map<string, string>()
  const acknowledged = new Set<string>()
  let isSilent = false

  const saySome = (): void => {
    while (!isSilent && client.unacknowledged() < inFlight) {
      const words = `${questions[said.length % questions.length]} ${name}${said.length}`
      const id = randomUUID()
      said.push(words)
      byId.set(id, words)
      client.send(id, [{ type: 'text', text: words }])
    }
  }
  const client = createChatClient({
    place,
    access,
    onAck: ({ clientMessageId }) => {
      acknowledged.add(byId.get(clientMessageId) ?? clientMessageId)
      setTimeout(saySome, thinkingMs * (0.5 + Math.random()))
    },
  })
  saySome()
  return {
    fallSilent: () => {
      isSilent = true
    },
    acknowledged: () => acknowledged.size,
    isSettled: () => client.unacknowledged() === 0 && client.isConnected(),
    conversationId: access.conversationId,
    close: async (isUnanswered) => {
      await client.refresh()
      const view = [...client.entries()]
      client.close()
      return { said, acknowledged, view, log: await fetchEntries(place, access, 0), isUnanswered }
    },
  }
}

/** Between an acknowledgement and the next words: short enough that every kill falls into work. */
const thinkingMs = 60
