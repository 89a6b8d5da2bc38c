/** The passages of a text as the search cuts them: at empty lines, and from the first heading on a heading with all under it. */
export function splitPassages(body: string): string[] {
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

function cutPieces(body: string): string[] {
  const pieces: string[][] = [[]]
  for (const line of body.split('\n')) {
    if (line.trim() === '' || /^#{1,6} /.test(line)) pieces.push([])
    if (line.trim() !== '') pieces.at(-1)?.push(line)
  }
  return pieces.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
}
