import { readFileSync } from 'node:fs'
import { forwardedFrom } from '#chat-client'
import type { LabCommand } from '#command'
import { createDice } from '#dice'
import { startOwnServer, type OwnServer } from '#own-server'
import { prepareChats, type PreparedChat } from '#prepared-chats'
import { harmfulFiles, type HarmfulFile } from './harmful-files.ts'

const mostGrowthMib = 128

export const uploadsCommand: LabCommand = {
  name: 'uploads',
  summary: 'bombs, files of two kinds, wrong endings and broken pictures, posted by customers',
  flags: { mutations: 'pictures with bytes changed at random [500]', seed: 'of the dice [1]' },
  run: async (args) => {
    const files = harmfulFiles(createDice(args.number('seed', 1)), args.number('mutations', 500))
    const server = await startOwnServer()
    try {
      const chats = await prepareChats(server, files.length, 1)
      // Code that runs for the first time takes memory once: that is not the bombs' doing.
      await post(server, chats[0]!, { name: 'first.txt', bytes: Buffer.from('hello'), expected: 'kept' })
      const before = peakMib(server.pid())
      const faults: string[] = []
      const counts: Record<string, number> = {}
      for (const [index, file] of files.entries()) {
        const found = await post(server, chats[index]!, file)
        counts[found] = (counts[found] ?? 0) + 1
        const isAsExpected = file.expected === null ? !failures.test(found) : found === file.expected
        if (!isAsExpected) faults.push(`${file.name}: ${found}`)
      }
      const peakGrowthMib = Math.round(peakMib(server.pid()) - before)
      if (peakGrowthMib > mostGrowthMib) faults.push(`${peakGrowthMib} MiB more than before`)
      return { figures: { sent: files.length, peakGrowthMib, ...counts }, faults: faults.slice(0, 20) }
    } finally {
      await server.stop()
    }
  },
}

const failures = /^(INTERNAL|UNAVAILABLE|no answer)/

const post = async (
  server: Pick<OwnServer, 'origin'>,
  chat: PreparedChat,
  { name, bytes }: HarmfulFile,
): Promise<string> => {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(bytes)]), name)
  const headers = { authorization: `Bearer ${chat.token}`, ...forwardedFrom(chat.address) }
  const path = `${server.origin}/api/chat/conversations/${chat.conversationId}/files`
  try {
    const response = await fetch(path, { method: 'POST', headers, body })
    const answer = (await response.json()) as { code?: string }
    return answer.code ?? 'kept'
  } catch (error) {
    return `no answer: ${String(error)}`
  }
}

/** The most memory the process ever had, as Linux counts it. */
const peakMib = (pid: number): number => {
  const text = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (!text) throw new Error(`the memory of process ${pid} cannot be read`)
  return Number(text) / 1024
}
