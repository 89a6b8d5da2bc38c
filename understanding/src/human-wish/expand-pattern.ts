/** The ways to read a line with `{a/b}` in it: all of them, or `most` that are spread over all. Linear in what is returned. */
export function expandPattern(line: string, most: number): string[] {
  const slots = line.split(/[{}]/).map((part, at) => (at % 2 === 1 ? part.split('/') : [part]))
  const all = slots.reduce((ways, choices) => ways * choices.length, 1)
  const count = Math.min(all, most)
  return Array.from({ length: count }, (_, turn) =>
    readWay(slots, all <= most ? turn : Math.floor(((turn + 0.5) * golden * all) % all)),
  )
}

/** Steps of the golden ratio fall evenly on a range, whatever their number. */
const golden = 0.618033988749895

function readWay(slots: readonly (readonly string[])[], way: number): string {
  let [rest, text] = [way, '']
  for (const choices of slots) {
    text += choices[rest % choices.length]!
    rest = Math.floor(rest / choices.length)
  }
  return text
}
