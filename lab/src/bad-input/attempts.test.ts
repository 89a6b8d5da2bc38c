import { expect, test } from 'vitest'
import { attemptsAt, operationsOf } from './attempts.ts'

const corpus = { texts: ['a/b', '\u0000'], bodies: [Buffer.from('{')] }

test('every operation of the document is tried', () => {
  const document = { paths: { '/a/{id}': { get: {}, post: {}, parameters: [] }, '/b': { delete: {} } } }
  expect(operationsOf(document)).toEqual([
    { method: 'GET', path: '/a/{id}' },
    { method: 'POST', path: '/a/{id}' },
    { method: 'DELETE', path: '/b' },
  ])
})

test('a text stands in the address once as an id and once behind a real one, and in bodies where there are any', () => {
  const paths = attemptsAt({ method: 'GET', path: '/a/{id}' }, corpus, 'real').map(({ path }) => path)
  expect(paths).toEqual(['/a/a%2Fb', '/a/real', '/a/%00', '/a/real'])
  const bodies = attemptsAt({ method: 'POST', path: '/a/{id}' }, corpus, 'real').filter(({ body }) => body)
  expect(bodies).toHaveLength(1 + 2 * 3)
})
