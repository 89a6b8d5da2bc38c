/** Files a reader can hold in mind, and nothing left for later or switched off. */
import { isScript } from './source.mjs'

const mostLines = 300
/** What people say, a line each: nobody reads it from top to bottom, and more of it is better. */
const sheets = /^understanding\/src\/(?:intents|regression)\//
const withoutSheets = (path, text) => (sheets.test(path) ? text.replaceAll(/`(?:[^`$]|\$(?!\{))*`/g, '``') : text)
// Put together from halves, so that this file does not find itself.
const marks = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['XX', 'X'],
  ['HA', 'CK'],
].map((halves) => halves.join(''))
const markPattern = new RegExp(
  [
    `\\b(${marks.join('|')})\\b`,
    '\\b(?:test|it|describe)\\.(?:only|skip|todo)\\(',
    '@ts-(?:ignore|nocheck)',
    // One line may be excused from a rule that it names; a file may not.
    '(?:eslint|oxlint)-disable(?!-next-line [\\w/-]+)',
    // In code, not in a sentence.
    '\\bas any(?=$|[;,)\\]}.])',
  ].join('|'),
)

/** @param {import('./source.mjs').FileMap} files */
export const checkSizesAndMarks = (files) =>
  Object.entries(files)
    .filter(([path]) => isScript(path) || path.endsWith('.css'))
    .flatMap(([path, text]) => {
      const lines = text.split('\n')
      const found = lines.flatMap((line, index) => {
        const mark = path.startsWith('scripts/checks/') ? undefined : markPattern.exec(line)
        return mark ? [{ path, line: index + 1, rule: 'marks', detail: mark[0] }] : []
      })
      const code = withoutSheets(path, text).split('\n')
      const count = text.endsWith('\n') ? code.length - 1 : code.length
      if (count > mostLines)
        found.push({ path, line: count, rule: 'sizes', detail: `${count} lines, more than ${mostLines}` })
      return found
    })
