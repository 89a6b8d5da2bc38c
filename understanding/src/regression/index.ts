/** The frozen lines that no model may come to read worse, in both languages; none of them is an example. */
import { chineseLines } from './chinese-lines.ts'
import { englishLines } from './english-lines.ts'

/** An utterance with what it means; `null` is out of scope. */
export type RegressionLine = { language: 'zh' | 'en'; utterance: string; intent: string | null }

export const regressionLines: readonly RegressionLine[] = [
  ...readLines(chineseLines, 'zh'),
  ...readLines(englishLines, 'en'),
]

function readLines(sheet: string, language: 'zh' | 'en'): RegressionLine[] {
  return sheet.split(/^# /m).flatMap((paragraph) => {
    const [name = '', ...lines] = paragraph.split('\n').map((line) => line.trim())
    const intent = name === 'out-of-scope' ? null : name
    return lines.filter((line) => line !== '').map((utterance) => ({ language, utterance, intent }))
  })
}
