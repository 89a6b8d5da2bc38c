import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import type { OwnServer } from '#own-server'

/** What this machine does with nothing of ours around it, so that figures of two machines can be compared. */
export type Calibration = { insertsPerSecond: number; echoesPerSecond: number }

export const calibrate = async (server: Pick<OwnServer, 'asOwner'>, seconds: number): Promise<Calibration> => ({
  insertsPerSecond: await countInserts(server, seconds),
  echoesPerSecond: await countEchoes(seconds),
})

const callers = 16

/** One row a commit, written through to the disk, by sixteen callers. */
const countInserts = async (server: Pick<OwnServer, 'asOwner'>, seconds: number): Promise<number> => {
  await server.asOwner((owner) => owner.query('create table lab_calibration (id bigserial primary key, body text)'))
  const until = performance.now() + seconds * 1000
  const counts = await Promise.all(
    Array.from({ length: callers }, () =>
      server.asOwner(async (owner) => {
        let count = 0
        for (; performance.now() < until; count += 1)
          await owner.query({
            name: 'insert',
            text: 'insert into lab_calibration (body) values ($1)',
            values: ['a row of some length'],
          })
        return count
      }),
    ),
  )
  await server.asOwner((owner) => owner.query('drop table lab_calibration'))
  return Math.round(counts.reduce((sum, count) => sum + count, 0) / seconds)
}

const sockets = 64

/** Frames there and back over sixty-four sockets, to another process. */
const countEchoes = async (seconds: number): Promise<number> => {
  const child = fork(fileURLToPath(new URL('./echo-server.js', import.meta.url)))
  const port = await new Promise<number>((resolve) => child.once('message', (message) => resolve(Number(message))))
  let count = 0
  const open = Array.from({ length: sockets }, () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false })
    socket.on('open', () => socket.send('there and back'))
    socket.on('message', () => {
      count += 1
      socket.send('there and back')
    })
    return socket
  })
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  for (const socket of open) socket.terminate()
  child.kill()
  return Math.round(count / seconds)
}
