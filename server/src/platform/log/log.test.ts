import { expect, test } from 'vitest'
import { createLog } from './index.ts'

const collect = (format: 'json' | 'plain') => {
  const lines: string[] = []
  return { lines, log: createLog({ level: 'info', format, destination: { write: (text) => void lines.push(text) } }) }
}

test('credentials are never written, however deep they stand', () => {
  const { lines, log } = collect('json')
  const secret = 'hunter2'
  log.info(
    { authorization: secret, password: secret, req: { headers: { authorization: secret, cookie: secret } } },
    'request',
  )
  log.info(
    { res: { headers: { 'set-cookie': secret } }, address: { password: secret }, token: secret, oneTimeCode: secret },
    'answer',
  )
  expect(lines.join('')).not.toContain(secret)
  expect(lines).toHaveLength(2)
})

test('a machine reads one object a line, with level, time and message', () => {
  const { lines, log } = collect('json')
  log.warn({ port: 7700, err: new Error('taken') }, 'not listening')
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'warn',
    port: 7700,
    message: 'not listening',
    err: { message: 'taken' },
  })
})

test('a person reads a plain line', () => {
  const { lines, log } = collect('plain')
  log.error({ port: 7700, err: new Error('taken') }, 'not listening')
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d error not listening {2}port=7700 {2}err=taken\n$/)
})

test('what is below the level is not written', () => {
  const { lines, log } = collect('json')
  log.debug({}, 'detail')
  expect(lines).toEqual([])
})
