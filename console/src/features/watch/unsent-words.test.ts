import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#language'
import { findUnsent, keepUnsent } from './unsent-words.ts'
import { useStepIn } from './use-step-in.ts'

beforeEach(() => vi.stubGlobal('document', { documentElement: { lang: 'en' } }))
afterEach(() => vi.unstubAllGlobals())

const words = { kind: 'whisper', text: 'look at the invoice', clientMessageId: 'message-1' } as const

/** Sends what is unsent, from a page that is gone by the time of the answer. */
const send = async (answer: Response): Promise<void> => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer))
  const client = new QueryClient()
  client.setQueryData(['conversation', 'one'], { conversation: { epoch: 1 } })
  let step: ReturnType<typeof useStepIn> | undefined
  const Page = () => {
    step = useStepIn('one')
    return null
  }
  const language = createElement(LanguageProvider, null, createElement(Page))
  renderToStaticMarkup(createElement(QueryClientProvider, { client }, language))
  await step!.mutateAsync(words).catch(() => {})
}

test('unsent words stay with their conversation, under their id, until they went through', async () => {
  keepUnsent('one', words)
  expect(findUnsent('other')).toBeUndefined()
  await send(Response.json({ code: 'RATE_LIMITED', status: 429, detail: '' }, { status: 429 }))
  expect(findUnsent('one')).toEqual(words)
  await send(new Response(null, { status: 204 }))
  expect(findUnsent('one')).toBeUndefined()
})
