import type { OwnRouting } from '@celadon/contract'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deskKeys } from '#api'
import { SelfContext } from '#features/member'
import { LanguageProvider } from '#language'
import { forgetTold, useTold } from '#live'
import { usePresenceChange } from './use-presence-change.ts'

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
  forgetTold()
})
afterEach(() => vi.unstubAllGlobals())

const told = (): string => renderToStaticMarkup(createElement(() => useTold()))

/** What stands on the page once this member has said that they are there, and the server answered so. */
const toldAfter = async (own: Partial<OwnRouting>, answer: () => Response): Promise<string> => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer()))
  const client = new QueryClient()
  client.setQueryData(deskKeys.ownRouting, own)
  let change: ReturnType<typeof usePresenceChange> | undefined
  const Switch = () => {
    change = usePresenceChange()
    return null
  }
  const language = createElement(LanguageProvider, null, createElement(Switch))
  const self = createElement(SelfContext, { value: { role: 'agent' } as never }, language)
  renderToStaticMarkup(createElement(QueryClientProvider, { client }, self))
  await change!.mutateAsync('available').catch(() => {})
  return told()
}

const done = () => new Response(null, { status: 204 })

test('whoever is there and has no profile sees that nothing will be offered', async () => {
  expect(await toldAfter({ hasProfile: false }, done)).toMatch(/profile|档案/)
  expect(await toldAfter({ hasProfile: true }, done)).toBe('')
})

test('a word of being there that did not arrive is seen not to have', async () => {
  const refusal = { code: 'RATE_LIMITED', status: 429, detail: 'Too many requests.' }
  expect(await toldAfter({ hasProfile: true }, () => Response.json(refusal, { status: 429 }))).toBe(refusal.detail)
  expect(
    await toldAfter({ hasProfile: true }, () => {
      throw new TypeError('no line')
    }),
  ).toMatch(/did not answer|没有响应/)
  // The next that arrives ends it.
  expect(await toldAfter({ hasProfile: true }, done)).toBe('')
})
