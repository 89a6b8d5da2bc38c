import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readArguments } from '#command'
import { humanWishCommand } from './human-wish-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'celadon-lab-wish-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, lines: readonly object[]): string => {
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'))
  return join(folder, name)
}

test('recall and false alarms are told for both languages together and apart', async () => {
  const positive = write('positive', [
    { text: '转人工', language: 'zh' },
    { text: '今天天气真好', language: 'zh' },
    { text: 'talk to a human', language: 'en' },
  ])
  const negative = write('negative', [
    { text: '我的包裹到哪了', language: 'zh' },
    { text: 'talk to a human please', language: 'en' },
  ])
  const { figures } = await humanWishCommand.run(readArguments(['--positive', positive, '--negative', negative]))
  expect(figures).toEqual({
    wordings: 5,
    recall: 0.6667,
    falseAlarms: 1,
    falseAlarmRate: 1 / 2,
    byLanguage: {
      zh: { wordings: 3, recall: 1 / 2, falseAlarms: 0, falseAlarmRate: 0 },
      en: { wordings: 2, recall: 1, falseAlarms: 1, falseAlarmRate: 1 },
    },
  })
})

test('a line without its language is named by its number', async () => {
  const positive = write('bare', [{ text: '转人工' }])
  await expect(humanWishCommand.run(readArguments(['--positive', positive, '--negative', positive]))).rejects.toThrow(
    'line 1',
  )
})
