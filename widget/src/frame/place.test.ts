import { expect, test } from 'vitest'
import { readPlace } from './place.ts'

test('a framed page knows its inbox, its host and what the host wishes', () => {
  const hash = '#host=https%3A%2F%2Fshop.example&language=zh&theme=dark&largerText=true'
  expect(readPlace({ search: '?inbox=web', hash }, false, ['en'])).toEqual({
    kind: 'inbox',
    inboxKey: 'web',
    host: 'https://shop.example',
    settings: { language: 'zh', theme: 'dark', isElder: true, hasSound: true },
  })
})

test('a page that stands alone speaks the language of its browser', () => {
  const place = readPlace({ search: '?inbox=web', hash: '' }, false, ['fr', 'zh-TW', 'en'])
  expect(place).toMatchObject({ host: null, settings: { language: 'zh', theme: 'auto' } })
})

test('a host that is no origin is nobody to talk to', () => {
  for (const host of ['null', '*', 'javascript:alert(1)', 'shop.example']) {
    expect(readPlace({ search: '', hash: `#host=${encodeURIComponent(host)}` }, false, [])).toMatchObject({
      host: null,
    })
  }
})

test('the link of an e-mail carries its token in the fragment', () => {
  expect(readPlace({ search: '?inbox=web', hash: '#abc_123' }, true, ['en'])).toMatchObject({
    kind: 'link',
    inboxKey: 'web',
    linkToken: 'abc_123',
  })
})
