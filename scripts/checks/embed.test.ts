import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

test('every event that a shop is offered is told, and no other', () => {
  const row = read('../../docs/embed.md')
    .split('\n')
    .find((line) => line.startsWith("| `Celadon('on', event, listener)`"))
  const offered = [...(row ?? '').matchAll(/`([a-z]+)`/g)].map(([, event]) => event)
  const told = [...read('../../widget/src/loader/create-loader.ts').matchAll(/\btell\('([a-z]+)'/g)].map(
    ([, event]) => event,
  )
  expect(told.toSorted()).toEqual(offered.toSorted())
  expect(offered).toContain('ready')
})
