import { expect, test } from 'vitest'
import { z } from 'zod'
import { createManualClock } from '#platform/clock'
import { CeladonError } from '#platform/errors'
import { chooseLanguage, classifyError, clientAddress, createRateLimit, isOwnOrigin, parseJson } from './index.ts'

test('the language is the best-loved of ours, English when none is', () => {
  const cases: [string | undefined, string][] = [
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['fr;q=1, en;q=0.3, zh-TW;q=0.4', 'zh'],
    ['de, en-GB', 'en'],
    ['zh;q=0', 'en'],
    ['zh;q=nonsense', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ]
  for (const [header, language] of cases) expect([header, chooseLanguage(header)]).toEqual([header, language])
})

test('only proxies on our list are believed about whose request it is', () => {
  expect(clientAddress('9.9.9.9', '1.1.1.1', [])).toBe('9.9.9.9')
  expect(clientAddress('::ffff:10.0.0.1', '1.1.1.1', ['10.0.0.1'])).toBe('1.1.1.1')
  // What a client wrote itself stands left of what the proxy added.
  expect(clientAddress('10.0.0.1', '6.6.6.6, 1.1.1.1', ['10.0.0.1'])).toBe('1.1.1.1')
  expect(clientAddress('10.0.0.1', '1.1.1.1, 10.0.0.2', ['10.0.0.1', '10.0.0.2'])).toBe('1.1.1.1')
  expect(clientAddress('10.0.0.1', undefined, ['10.0.0.1'])).toBe('10.0.0.1')
})

test('an own page is one at the public address, or at the name this very request came by', () => {
  expect(isOwnOrigin('https://help.test', 'internal:7700', 'https://help.test')).toBe(true)
  expect(isOwnOrigin('http://localhost:7700', 'localhost:7700', 'http://127.0.0.1:7700')).toBe(true)
  for (const origin of ['null', 'http://help.test', 'https://help.test.evil.test', 'http://localhost:7701', ''])
    expect(isOwnOrigin(origin, 'localhost:7700', 'https://help.test')).toBe(false)
  expect(isOwnOrigin('http://undefined', undefined, 'https://help.test')).toBe(false)
})

test('JSON from outside is valid UTF-8 and leaves no prototype behind', () => {
  expect(parseJson(Buffer.from('{"__proto__":{"isAdmin":true},"a":[{"\\u005f_proto__":1,"b":2}]}'))).toEqual({
    a: [{ b: 2 }],
  })
  for (const bytes of [Buffer.from([0xff]), Buffer.from(''), Buffer.from('{"a":}')])
    expect(() => parseJson(bytes)).toThrow('MALFORMED_JSON')
  const deep = '['.repeat(30_000) + '"__proto__"' + ']'.repeat(30_000)
  expect(Array.isArray(parseJson(Buffer.from(deep)))).toBe(true)
})

test('an allowance is used up, and comes back with time', () => {
  const clock = createManualClock('2026-11-24T03:00:00.000Z')
  const limit = createRateLimit({ clock, perMinute: 60, burst: 2, maxKeys: 2 })
  limit.checkRate('a')
  limit.checkRate('a')
  expect(() => limit.checkRate('a')).toThrow(
    expect.objectContaining({ code: 'RATE_LIMITED', details: { retryAfterSeconds: 1 } }) as Error,
  )
  limit.checkRate('b')
  clock.advance(1_000)
  limit.checkRate('a')
  expect(() => limit.checkRate('a')).toThrow('RATE_LIMITED')
})

test('errors are classified by who can mend them', () => {
  const tooLong = z.object({ text: z.string().max(4000) }).safeParse({ text: 'x'.repeat(4001) }).error
  const wrong = z.object({ a: z.object({ b: z.number() }) }).safeParse({ a: { b: 'x' } }).error
  expect(classifyError(new CeladonError('RATE_LIMITED', { retryAfterSeconds: 7 }))).toEqual({
    code: 'RATE_LIMITED',
    retryAfterSeconds: 7,
  })
  expect(classifyError(tooLong)).toMatchObject({ code: 'TOO_LARGE' })
  expect(classifyError(wrong)).toEqual({ code: 'INVALID_REQUEST', fields: ['a.b'] })
  expect(classifyError({ code: '22P02' })).toEqual({ code: 'INVALID_REQUEST' })
  for (const code of ['57P01', '53300', 'ECONNREFUSED', '40001'])
    expect(classifyError({ code })).toMatchObject({ code: 'UNAVAILABLE' })
  expect(classifyError(new Error('unforeseen'))).toEqual({ code: 'INTERNAL' })
})
