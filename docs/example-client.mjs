// A whole chat client: node docs/example-client.mjs http://127.0.0.1:7700 INBOX_KEY [SHOP_TOKEN]
// Say something on standard input, a line at a time; /person asks for a human. Written from protocol.md alone.
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { WebSocket } from 'ws'

const [origin, inboxKey, shopToken] = process.argv.slice(2)
const call = async (path, body, token) => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const response = await fetch(
    origin + path,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  )
  const answer = await response.json()
  if (!response.ok) throw new Error(`${answer.code}: ${answer.detail} (${answer.traceId})`)
  return answer
}

const access = await call('/api/chat/access', { inboxKey, language: 'en', ...(shopToken && { shopToken }) })
const home = `/api/chat/conversations/${access.conversationId}`
const unacknowledged = new Map() // message id -> frame, in the order of saying
let seq = 0 // the last entry shown
let socket

const words = (part) =>
  part.text ??
  part.card?.heading ??
  part.label ??
  part.options?.map((option) => `[${option.label}]`).join(' ') ??
  part.type

const show = (entry) => {
  if (entry.seq <= seq) return
  seq = entry.seq
  console.log(`${entry.seq} ${entry.author.kind}: ${entry.parts.map(words).join(' | ')}`)
}

const refetch = async () => {
  const snapshot = await call(home, undefined, access.token)
  snapshot.entries.forEach(show)
  seq = snapshot.seq
}

const write = (frame) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(frame))

// After these the same message is sent again, under the same id.
const passing = new Set(['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'])

const hear = {
  welcome: () => unacknowledged.forEach(write),
  entry: ({ entry }) => (entry.seq > seq + 1 ? refetch() : show(entry)),
  ack: ({ clientMessageId }) => unacknowledged.delete(clientMessageId),
  state: ({ conversation }) => console.log(`-- ${conversation.owner.kind} ${JSON.stringify(conversation.waiting)}`),
  error: ({ code, detail, clientMessageId }) => {
    console.log(`-- ${code}: ${detail}`)
    if (clientMessageId && !passing.has(code)) unacknowledged.delete(clientMessageId)
  },
}

const connect = () => {
  socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/api/chat/socket`, { origin })
  socket.on('open', () => write({ type: 'hello', token: access.token, after: seq }))
  socket.on('message', (text) => hear[JSON.parse(text).type]?.(JSON.parse(text)))
  socket.on('error', () => {})
  socket.on('close', (code) =>
    code === 4401 || code === 4404 ? process.exit(1) : setTimeout(connect, 500 + Math.random() * 1000),
  )
}

const say = (line) => {
  const frame = { type: 'message', clientMessageId: randomUUID(), parts: [{ type: 'text', text: line }] }
  unacknowledged.set(frame.clientMessageId, frame)
  write(frame)
}
const askForPerson = () => call(`${home}/person`, { clientMessageId: randomUUID() }, access.token)

await refetch()
connect()
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '/person') await askForPerson().catch((error) => console.log(`-- ${error.message}`))
  else if (line.trim() !== '') say(line.trim())
}
