import { expect, test } from 'vitest'
import { writeSnippet } from './write-snippet.ts'

test('the snippet names the inbox and the loader, and a key cannot end the script', () => {
  expect(writeSnippet('https://help.example.com', 'INBOX_KEY').split('\n')).toEqual([
    '<script>',
    '  window.CeladonSettings = { inbox: "INBOX_KEY" }',
    '  window.Celadon = window.Celadon || function () { (Celadon.q = Celadon.q || []).push(arguments) }',
    '</script>',
    '<script async src="https://help.example.com/widget/loader.js"></script>',
  ])
  expect(writeSnippet('https://help.example.com', '</script><b>').match(/<\/script>/g)).toHaveLength(2)
})
