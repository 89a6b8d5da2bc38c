import { expect, test } from 'vitest'
import { frameAddress, pickWishes } from './shop-settings.ts'

const script = 'https://help.example/widget/loader.js'

test('the frame stands beside the loader, and only the inbox reaches the server', () => {
  const address = new URL(frameAddress(script, 'web', 'https://shop.example', pickWishes({ theme: 'dark' }, 'zh-CN')))
  expect(address.origin + address.pathname + address.search).toBe('https://help.example/widget/frame.html?inbox=web')
  expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toMatchObject({
    host: 'https://shop.example',
    language: 'zh-CN',
    theme: 'dark',
  })
})

test('a token of the shop never stands in an address', () => {
  const address = frameAddress(script, 'web', 'https://shop.example', pickWishes({ shopToken: 'signed' }, 'en'))
  expect(address).not.toContain('signed')
})

test('the language of the shop beats the language of the page', () => {
  expect(pickWishes({ language: 'en' }, 'zh').language).toBe('en')
  expect(pickWishes({}, 'zh').language).toBe('zh')
})
