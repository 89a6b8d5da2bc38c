import { maskSplit, mayBePart, type DigitRun } from '#conversation/masking'
import type { TenantTransaction } from '#platform/database'
import { listLately } from './splitting-store.ts'

type Words = { type: string }
type Text = { type: 'text'; text: string }

/** What was found: the words just said without the number, and what has to go from which entry on. */
export type Split<Part> = { parts: Part[]; sinceSeq: number; runs: DigitRun[] }

/** Whether the words hold digits that may be a part of something longer. */
export const mayBeSplit = (parts: readonly Words[]): boolean =>
  parts.some((part) => isText(part) && mayBePart(part.text))

/**
 * Looks at the words together with what the customer said lately. The conversation stays locked until the transaction
 * ends, so that two parts that arrive at once see each other.
 */
export const findSplit = async <Part extends Words>(
  tx: TenantTransaction,
  conversationId: string,
  parts: readonly Part[],
): Promise<Split<Part> | undefined> => {
  const lately = newestOf(
    (await listLately(tx, conversationId)).flatMap(({ seq, body }) =>
      (body?.parts ?? []).filter(isText).map(({ text }) => ({ seq, text })),
    ),
  )
  const said = parts.flatMap((part) => (isText(part) ? [part] : []))
  const found = maskSplit(
    lately.map(({ text }) => text),
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

/** As much as anybody says within ten messages, and no more than is soon read. */
const mostTexts = 60
const mostSigns = 40_000

const newestOf = <Said extends { text: string }>(texts: readonly Said[]): Said[] => {
  let signs = 0
  const older = texts.findLastIndex(({ text }) => (signs += text.length) > mostSigns)
  return texts.slice(Math.max(older + 1, texts.length - mostTexts))
}

const isText = (part: Words): part is Text => part.type === 'text'
