/**
 * The passages of one language of an article, each good to be quoted alone. Paragraphs are parted by an empty line; from
 * the first Markdown heading on, a passage is a heading with all that stands under it.
 */
export const cutPassages = (body: string): string[] => {
  const passages: string[] = []
  let isUnderHeading = false
  for (const piece of body.split(/\n\s*\n|\n(?=#{1,6} )/).filter((each) => each.trim() !== '')) {
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
