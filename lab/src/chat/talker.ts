import { WebSocket } from 'ws'
import { forwardedFrom } from '#chat-client'
import type { PreparedChat } from '#prepared-chats'
import { questionFor } from './questions.ts'

/** Told in milliseconds from the moment the turn was meant to start. */
export type TurnTimes = { onAck: (ms: number) => void; onReply: (ms: number) => void; onFault: (what: string) => void }

export type Talker = { ask: (intendedAt: number) => void; close: () => void }

/**
 * One customer on one socket, one question at a time. Reads only as much of a frame as it needs: the load must not be
 * its own bottleneck.
 */
export const openTalker = (
  place: { origin: string; seq: number; chat: PreparedChat; mark: string },
  times: TurnTimes & { onFree: () => void },
): Promise<Talker> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${place.origin.replace(/^http/, 'ws')}/api/chat/socket`, {
      origin: place.origin,
      headers: forwardedFrom(place.chat.address),
      perMessageDeflate: false,
      skipUTF8Validation: true,
    })
    let asked = 0
    let intendedAt: number | undefined
    const hear: Record<string, (bytes: Buffer) => void> = {
      wel: () => resolve({ ask, close: () => socket.close() }),
      ack: () => intendedAt !== undefined && times.onAck(performance.now() - intendedAt),
      ent: (bytes) => {
        if (intendedAt === undefined || !bytes.includes(byAssistant)) return
        times.onReply(performance.now() - intendedAt)
        intendedAt = undefined
        times.onFree()
      },
      err: (bytes) => times.onFault(bytes.toString()),
    }
    const ask = (at: number): void => {
      intendedAt = at
      const text = questionFor(place.chat.orders, asked + place.mark.length)
      const id = `${place.mark}-${String(asked).padStart(8, '0')}`
      socket.send(`{"type":"message","clientMessageId":"${id}","parts":[{"type":"text","text":"${text}"}]}`)
      asked += 1
    }
    socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', token: place.chat.token, after: place.seq })))
    socket.on('message', (bytes: Buffer) => hear[bytes.toString('latin1', kindAt, kindAt + 3)]?.(bytes))
    socket.on('close', (code) => {
      reject(new Error(`the socket was closed with ${code}`))
      times.onFault(`closed with ${code}`)
    })
    socket.on('error', reject)
  })

/** Where the kind stands in `{"type":"welcome"…`. */
const kindAt = '{"type":"'.length
const byAssistant = Buffer.from('"author":{"kind":"assistant"')
