/** Words measured at a size in points. */
export type Measure = (text: string, size: number) => number

export type Fitted = { lines: string[]; size: number }

/** From one line to the next, in sizes. */
export const leading = 1.4

/** Lines broken to a box, in the largest of the sizes that holds them; undefined when none does. */
export const fitLines = (
  lines: readonly string[],
  box: { width: number; height: number; sizes: readonly number[] },
  measure: Measure,
): Fitted | undefined => {
  for (const size of box.sizes) {
    const broken = lines.flatMap((line) => breakLine(line, (text) => measure(text, size) <= box.width))
    if (broken.length * size * leading <= box.height) return { lines: broken, size }
  }
  return undefined
}

/** Chinese breaks anywhere; Latin between words, and inside one only when it is wider than the line. */
const breakLine = (line: string, fits: (text: string) => boolean): string[] => {
  const broken: string[] = []
  let current = ''
  for (const piece of line.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? []) {
    for (const part of fits(piece) ? [piece] : piece) {
      if (fits((current + part).trimEnd())) current += part
      else {
        broken.push(current.trimEnd())
        current = part.trimStart()
      }
    }
  }
  return [...broken, current.trimEnd()].filter((each) => each !== '')
}
