import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeskServerFrame } from '@celadon/contract'
import { nextDelayMs } from './back-off.ts'
import { createDeskSocket, type LinkState } from './desk-socket.ts'

class Line extends EventTarget {
  readyState = 0
  sent: string[] = []
  send(text: string) {
    this.sent.push(text)
  }
  close() {
    this.readyState = 3
  }
  answer() {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }
  say(frame: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }))
  }
  drop() {
    this.readyState = 3
    this.dispatchEvent(new Event('close'))
  }
}

function openDesk() {
  const lines: Line[] = []
  const frames: DeskServerFrame[] = []
  const states: LinkState[] = []
  const desk = createDeskSocket({
    open: () => {
      const line = new Line()
      lines.push(line)
      return line as unknown as WebSocket
    },
    random: () => 0,
    onFrame: (frame) => frames.push(frame),
    onState: (state) => states.push(state),
  })
  return { desk, lines, frames, states }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the line to the server', () => {
  test('passes frames on and ignores what is not one', () => {
    const { lines, frames } = openDesk()
    lines[0]?.answer()
    lines[0]?.say({ type: 'worklist' })
    lines[0]?.say('nonsense')
    expect(frames).toEqual([{ type: 'worklist' }])
  })

  test('comes back by itself with growing waits, and tells that it is offline meanwhile', () => {
    const { lines, states } = openDesk()
    lines[0]?.answer()
    lines[0]?.drop()
    expect(states.at(-1)).toBe('offline')
    vi.advanceTimersByTime(500)
    expect(lines).toHaveLength(2)
    lines[1]?.drop()
    vi.advanceTimersByTime(999)
    expect(lines).toHaveLength(2)
    vi.advanceTimersByTime(1)
    expect(lines).toHaveLength(3)
    lines[2]?.answer()
    expect(states.at(-1)).toBe('open')
  })

  test('a line that answers no ping is given up', () => {
    const { lines } = openDesk()
    lines[0]?.answer()
    vi.advanceTimersByTime(25_000)
    expect(lines[0]?.sent).toEqual(['{"type":"ping"}'])
    vi.advanceTimersByTime(10_000 + 500)
    expect(lines).toHaveLength(2)
  })

  test('after closing nothing opens again', () => {
    const { desk, lines } = openDesk()
    lines[0]?.answer()
    desk.close()
    lines[0]?.drop()
    vi.advanceTimersByTime(60_000)
    expect(lines).toHaveLength(1)
  })

  test('waits stay between half and all of their length, at most 15 s', () => {
    expect([1, 2, 3, 9].map((failures) => nextDelayMs(failures, () => 0))).toEqual([500, 1000, 2000, 15_000])
    expect(nextDelayMs(9, () => 1)).toBe(7500)
  })
})
