import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PeerAnswer, PeerFrame, PeerOrder } from './peer-frames.ts'

/** One training and its answers in a fresh process. @throws when the engine fails or takes longer than `longestMs`. */
export const askProcess = (order: PeerOrder, longestMs: number): Promise<PeerAnswer> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./peer-process.js', import.meta.url)), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // A group of its own, so that what it started ends with it.
      detached: true,
    })
    const tooLong = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
      reject(new Error(`took longer than ${longestMs / 1000} s`))
    }, longestMs)
    child.once('message', (frame: PeerFrame) => {
      clearTimeout(tooLong)
      if ('fault' in frame) reject(new Error(frame.fault))
      else resolve(frame.answer)
    })
    child.once('exit', (code) => {
      clearTimeout(tooLong)
      reject(new Error(`its process ended with ${code}`))
    })
    child.send(order)
  })
