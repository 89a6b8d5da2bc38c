import type { LabCommand } from '#command'
import { startOwnServer, type OwnServer } from '#own-server'
import { prepareChats, type PreparedChat } from '#prepared-chats'
import { attemptsAt, operationsOf } from './attempts.ts'
import { readCorpus, type Corpus } from './corpus.ts'
import { tryHttp, type Outcome } from './try-http.ts'
import { trySocket } from './try-socket.ts'

export const badInputCommand: LabCommand = {
  name: 'bad-input',
  summary: 'awkward texts and JSON cases of the measuring data at every operation and at the socket',
  flags: { 'at-once': 'attempts under way [16]' },
  run: async (args) => {
    const atOnce = args.number('at-once', 16)
    const corpus = readCorpus()
    const server = await startOwnServer()
    try {
      const chats = await prepareChats(server, conversations, 1)
      const work = [...(await httpWork(server, corpus, chats)), ...socketWork(server, corpus, chats)]
      const count: Record<Outcome, number> = { answered: 0, '5xx': 0, hang: 0 }
      const faults = new Set<string>()
      await eachOf(work, atOnce, async ({ name, attempt }, index) => {
        const outcome = await attempt(`10.3.${(index >> 8) & 255}.${index & 255}`)
        count[outcome] += 1
        if (outcome !== 'answered' && faults.size < 20) faults.add(`${outcome}: ${name}`)
      })
      await checkWell(server)
      return {
        figures: { sent: work.length, answers5xx: count['5xx'], hangs: count.hang },
        faults: [...faults],
      }
    } finally {
      await server.stop()
    }
  },
}

/** So many that no single one meets its own limit. */
const conversations = 300

type Work = { name: string; attempt: (address: string) => Promise<Outcome> }

const httpWork = async (server: OwnServer, corpus: Corpus, chats: readonly PreparedChat[]): Promise<Work[]> => {
  const document = (await (await fetch(`${server.origin}/api/openapi.json`)).json()) as Parameters<
    typeof operationsOf
  >[0]
  const operations = operationsOf(document)
  if (operations.length === 0) throw new Error('/api/openapi.json names no operation')
  return operations.flatMap((operation) =>
    corpusAttempts(operation, corpus, chats).map(({ attempt, chat }) => ({
      name: `${operation.method} ${operation.path} ${attempt.body?.toString('utf8').slice(0, 60) ?? attempt.path}`,
      attempt: async (address: string) => {
        const headers = { authorization: `Bearer ${chat.token}`, origin: server.origin }
        return (await tryHttp(server.origin, { ...attempt, headers }, address)).outcome
      },
    })),
  )
}

/** Spread over all conversations; each attempt names the one it may speak in. */
const corpusAttempts = (operation: Parameters<typeof attemptsAt>[0], corpus: Corpus, chats: readonly PreparedChat[]) =>
  attemptsAt(operation, corpus, idPlace).map((attempt, index) => {
    const chat = chats[index % chats.length]!
    return { chat, attempt: { ...attempt, path: attempt.path.replace(idPlace, chat.conversationId) } }
  })

const idPlace = '00000000-conversation'

const socketWork = (server: OwnServer, corpus: Corpus, chats: readonly PreparedChat[]): Work[] => {
  const frames = [
    ...corpus.bodies,
    ...corpus.texts,
    ...corpus.texts.map((text, index) =>
      JSON.stringify({ type: 'message', clientMessageId: `awkward-frame-${index}`, parts: [{ type: 'text', text }] }),
    ),
    ...corpus.texts.map((text) => JSON.stringify({ type: 'hello', token: text, after: text, language: text })),
  ]
  return frames.flatMap((frame, index) => {
    const hello = JSON.stringify({ type: 'hello', token: chats[index % chats.length]!.token, after: 0 })
    const name = `socket ${frame.toString().slice(0, 60)}`
    return [hello, undefined].map((first) => ({
      name,
      attempt: (address: string) => trySocket(server.origin, frame, { hello: first, address }),
    }))
  })
}

const eachOf = async <T>(
  work: readonly T[],
  atOnce: number,
  act: (item: T, index: number) => Promise<void>,
): Promise<void> => {
  let next = 0
  const runner = async (): Promise<void> => {
    while (next < work.length) {
      const index = next
      next += 1
      await act(work[index]!, index)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, runner))
}

/** It must not only have answered: it must still work. */
const checkWell = async (server: OwnServer): Promise<void> => {
  const response = await fetch(`${server.origin}/api/health`)
  if (response.status !== 200) throw new Error(`afterwards the server is not well: ${await response.text()}`)
}
