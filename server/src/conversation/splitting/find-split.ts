import { maskSplit, mayBePart, type DigitRun } from '#conversation/masking'
import type { TenantTransaction } from '#platform/database'
import type { Lately } from './recent-words.ts'
import { entriesBack, listLately } from './splitting-store.ts'

type Words = { type: string }
type Text = { type: 'text'; text: string }

/** What was found: the words just said without the number, and what has to go from which entry on. */
export type Split<Part> = { parts: Part[]; sinceSeq: number; runs: DigitRun[] }

/** Whether the words hold digits that may be a part of something longer. */
export const mayBeSplit = (parts: readonly Words[]): boolean =>
  parts.some((part) => isText(part) && mayBePart(part.text))

/** What the customer said lately, from the log. The conversation stays locked until the transaction ends, so that two parts that arrive at once see each other. */
export const readLately = async (tx: TenantTransaction, conversationId: string): Promise<Lately['said']> =>
  newestOf((await listLately(tx, conversationId)).flatMap(({ seq, body }) => textsOf(seq, body?.parts ?? [])))

/** With one more message, as far back as parts of a number may stand before the next. */
export const withMessage = (lately: Lately['said'], seq: number, parts: readonly Words[]): Lately => ({
  seenSeq: seq,
  said: newestOf([...lately.filter((each) => each.seq > seq - entriesBack), ...textsOf(seq, parts)]),
})

/** Looks at the words just said together with those before. */
export const findSplit = <Part extends Words>(
  lately: Lately['said'],
  parts: readonly Part[],
): Split<Part> | undefined => {
  const said = parts.flatMap((part) => (isText(part) ? [part] : []))
  const found = maskSplit(
    lately,
    said.map(({ text }) => text),
  )
  if (!found) return undefined
  return {
    parts: parts.map((part) => {
      const at = isText(part) ? said.indexOf(part) : -1
      return at === -1 ? part : { ...part, text: found.said[at]! }
    }),
    sinceSeq: Math.min(...found.parts.map(({ at }) => lately[at]!.seq)),
    runs: found.parts,
  }
}

const textsOf = (seq: number, parts: readonly Words[]): { seq: number; text: string }[] =>
  parts.filter(isText).map(({ text }) => ({ seq, text }))

/** As much as anybody says within ten messages, and no more than is soon read. */
const mostTexts = 60
const mostSigns = 40_000

const newestOf = <Said extends { text: string }>(texts: readonly Said[]): Said[] => {
  let signs = 0
  const older = texts.findLastIndex(({ text }) => (signs += text.length) > mostSigns)
  return texts.slice(Math.max(older + 1, texts.length - mostTexts))
}

const isText = (part: Words): part is Text => part.type === 'text'
