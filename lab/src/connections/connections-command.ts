import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { forwardedFrom } from '#chat-client'
import type { LabCommand } from '#command'
import { startOwnServer, type OwnServer } from '#own-server'
import { prepareChats, type PreparedChat } from '#prepared-chats'

const mostKibPerConnection = 30

export const connectionsCommand: LabCommand = {
  name: 'connections',
  summary: 'memory of the server for each signed-in customer who says nothing',
  flags: { count: 'sockets [5000]' },
  run: async (args) => {
    const count = args.number('count', 5000)
    checkOpenFiles(count)
    const server = await startOwnServer()
    const sockets: WebSocket[] = []
    try {
      const chats = await prepareChats(server, count + warmUp, 1)
      // Code that runs for the first time takes memory once: that is not the connections' doing.
      const warm = await openAll(server, chats.slice(0, warmUp))
      for (const socket of warm) socket.close()
      await sleep(settleMs)
      const before = residentKib(server.pid())
      sockets.push(...(await openAll(server, chats.slice(warmUp))))
      await sleep(settleMs)
      const growth = residentKib(server.pid()) - before
      const open = sockets.filter((socket) => socket.readyState === WebSocket.OPEN).length
      if (open < count) throw new Error(`only ${open} of ${count} sockets stayed open`)
      const kibPerConnection = Math.round((growth / count) * 10) / 10
      const isTooMuch = kibPerConnection > mostKibPerConnection
      return {
        figures: { count, kibPerConnection },
        faults: isTooMuch ? [`${kibPerConnection} KiB for each, more than ${mostKibPerConnection}`] : [],
      }
    } finally {
      for (const socket of sockets) socket.terminate()
      await server.stop()
    }
  },
}

const warmUp = 500
const settleMs = 5_000
const atOnce = 50

/** Node raises its own limit to the hard one; beyond that only the operator can. */
const checkOpenFiles = (count: number): void => {
  const limit =
    process.platform === 'win32' ? 'unlimited' : execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim()
  if (limit !== 'unlimited' && Number(limit) < count + 200)
    throw new Error(`${count} sockets need as many open files; the hard limit here is ${limit} (ulimit -Hn)`)
}

const openAll = async (server: OwnServer, chats: readonly PreparedChat[]): Promise<WebSocket[]> => {
  const opened: WebSocket[] = []
  for (let from = 0; from < chats.length; from += atOnce)
    opened.push(...(await Promise.all(chats.slice(from, from + atOnce).map((chat) => openOne(server, chat)))))
  return opened
}

/** Signed in, and told everything there is to tell. */
const openOne = (server: OwnServer, chat: PreparedChat): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${server.origin.replace(/^http/, 'ws')}/api/chat/socket`, {
      origin: server.origin,
      headers: forwardedFrom(chat.address),
    })
    socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', token: chat.token, after: 2 })))
    socket.on('message', (bytes: Buffer) => bytes.includes('"type":"welcome"') && resolve(socket))
    socket.on('close', (code) => reject(new Error(`a socket was closed with ${code}`)))
    socket.on('error', reject)
  })

const residentKib = (pid: number): number => {
  const text =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  if (!text) throw new Error(`the memory of process ${pid} cannot be read`)
  return Number(text)
}
