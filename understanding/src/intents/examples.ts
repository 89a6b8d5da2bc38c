/** How people say one thing, in both languages, as they type it: slips, no stops, rude, mixed. The name counts as one. */
export type IntentExamples = { intent: string; zh: readonly string[]; en: readonly string[] }

/** One example a line. */
export function examplesOf(intent: string, lines: { zh: string; en: string }): IntentExamples {
  return { intent, zh: readLines(lines.zh), en: readLines(lines.en) }
}

const readLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
