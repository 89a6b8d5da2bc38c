import { expect, test } from 'vitest'
import { readMessage, sendMessage, type ToFrame } from './index.ts'

const frame = {}
const from = (source: unknown, origin: string, message: unknown) =>
  ({ source, origin, data: message }) as unknown as MessageEvent<unknown>

test('a message of the frame on its own origin is read', () => {
  const event = from(frame, 'https://help.example', { celadon: 'close' })
  expect(readMessage(event, frame, 'https://help.example')).toEqual({ celadon: 'close' })
})

test('a message from another window, another origin or another speaker is not read', () => {
  const message = { celadon: 'close' }
  expect(readMessage(from({}, 'https://help.example', message), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'https://evil.example', message), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'null', message), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'https://help.example', 'close'), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'https://help.example', null), frame, 'https://help.example')).toBeUndefined()
})

/** A window that has moved on to another site: the browser gives it a message only when the target origin is its own. */
const movedTo = (origin: string) => {
  const heard: unknown[] = []
  const postMessage = (message: unknown, target: unknown): void => {
    if (target === '*' || target === origin) heard.push(message)
  }
  return { heard, postMessage: postMessage as Window['postMessage'] }
}

const secret: ToFrame = { celadon: 'shop-token', token: 'signed', hasLeft: false }

test('a token is heard on the origin it is meant for and on no other', () => {
  const [right, wrong] = [movedTo('https://help.example'), movedTo('https://evil.example')]
  for (const page of [right, wrong]) sendMessage(page, 'https://help.example', secret)
  expect([right.heard, wrong.heard]).toEqual([[secret], []])
})

test('the broken variant that speaks to every origin gives the token away', () => {
  const wrong = movedTo('https://evil.example')
  sendMessage(wrong, '*', secret)
  expect(wrong.heard).toEqual([secret])
})
