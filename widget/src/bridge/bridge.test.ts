import { expect, test } from 'vitest'
import { readMessage, type ToHost } from './index.ts'

const frame = {}
const from = (source: unknown, origin: string, message: unknown) =>
  ({ source, origin, data: message }) as unknown as MessageEvent<unknown>

test('a message of the frame on its own origin is read', () => {
  const event = from(frame, 'https://help.example', { celadon: 'close' })
  expect(readMessage<ToHost>(event, frame, 'https://help.example')).toEqual({ celadon: 'close' })
})

test('a message from another window, another origin or another speaker is not read', () => {
  const message = { celadon: 'close' }
  expect(readMessage(from({}, 'https://help.example', message), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'https://evil.example', message), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'null', message), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'https://help.example', 'close'), frame, 'https://help.example')).toBeUndefined()
  expect(readMessage(from(frame, 'https://help.example', null), frame, 'https://help.example')).toBeUndefined()
})
