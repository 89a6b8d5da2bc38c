/**
 * The passages of one language of an article, each good to be quoted alone. Paragraphs are parted by an empty line; from
 * the first Markdown heading on, a passage is a heading with all that stands under it.
 */
export const cutPassages = (body: string): string[] => {
  const passages: string[] = []
  let isUnderHeading = false
  for (const piece of cutPieces(body)) {
    const opens = /^#{1,6} /.test(piece)
    if (isUnderHeading && !opens) passages.push(`${passages.pop()}\n\n${piece}`)
    else passages.push(piece)
    isUnderHeading ||= opens
  }
  if (passages.length <= mostPassages) return passages
  return [...passages.slice(0, mostPassages - 1), passages.slice(mostPassages - 1).join('\n\n')]
}

/** A longer article ends with one long passage: an entry of the index has six bits for it. */
export const mostPassages = 64

const cutPieces = (body: string): string[] => {
  const pieces: string[][] = [[]]
  for (const line of body.split('\n')) {
    if (line.trim() === '' || /^#{1,6} /.test(line)) pieces.push([])
    if (line.trim() !== '') pieces.at(-1)!.push(line)
  }
  return pieces.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
}
