/**
 * The passages of one language of an article, each good to be quoted alone. Paragraphs are parted by an empty line; from
 * the first Markdown heading on, a passage is a heading with all that stands under it. One that is too long for a message is
 * cut where a sentence ends. `beside`: the same article in its other language; of as many pieces, both are cut into as many
 * passages, so that a passage has one place in both.
 */
export const cutPassages = (body: string, beside = ''): string[] => {
  const pieces = joinPieces(body).map(cutLongPassage)
  const others = joinPieces(beside).map(cutLongPassage)
  const isAlike = pieces.length === others.length
  const passages = pieces.flatMap((parts, at) => (isAlike ? spreadParts(parts, others[at]!.length) : parts))
  if (passages.length <= mostPassages) return passages
  return [...passages.slice(0, mostPassages - 1), passages.slice(mostPassages - 1).join('\n\n')]
}

/** Where the other language needs more parts, one stands for several: each where it is said. */
const spreadParts = (parts: readonly string[], least: number): readonly string[] => {
  const length = Math.max(least, parts.length)
  return Array.from({ length }, (_, at) => parts[Math.floor((at * parts.length) / length)]!)
}

/** A longer article ends with one long passage: an entry of the index has six bits for it. */
export const mostPassages = 64

/** In characters: what can be read in one message. */
const longestPassage = 1_500

/** Parts of it that a message bears, in their order. */
export const cutLongPassage = (passage: string): string[] => {
  const parts: string[] = []
  let rest = passage
  while (rest.length > longestPassage) {
    const at = findCut(rest)
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...parts, rest].filter((part) => part !== '')
}

/** After the last line or sentence that ends in the later half of what fits; else between words; else between characters. */
const findCut = (text: string): number => {
  const fits = text.slice(0, longestPassage)
  const least = longestPassage / 2
  const ends = ['\n', '。', '！', '？', '. ', '! ', '? '].map((end) => fits.lastIndexOf(end) + end.length)
  const [sentence, word] = [Math.max(...ends), fits.lastIndexOf(' ') + 1]
  if (sentence > least) return sentence
  if (word > least) return word
  return /[\uD800-\uDBFF]$/.test(fits) ? fits.length - 1 : fits.length
}

const joinPieces = (body: string): string[] => {
  const passages: string[] = []
  let isUnderHeading = false
  for (const piece of cutPieces(body)) {
    const opens = /^#{1,6} /.test(piece)
    if (isUnderHeading && !opens) passages.push(`${passages.pop()}\n\n${piece}`)
    else passages.push(piece)
    isUnderHeading ||= opens
  }
  return passages
}

const cutPieces = (body: string): string[] => {
  const pieces: string[][] = [[]]
  for (const line of body.split('\n')) {
    if (line.trim() === '' || /^#{1,6} /.test(line)) pieces.push([])
    if (line.trim() !== '') pieces.at(-1)!.push(line)
  }
  return pieces.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
}
