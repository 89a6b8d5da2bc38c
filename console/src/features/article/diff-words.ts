/** A stretch of text: in both versions, only in the newer, or only in the older. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this, what is different is shown as a whole: finding more would keep the page waiting. */
const mostCells = 4_000_000

/** What was changed, word by word; a Chinese character is a word. Pure. */
export function diffWords(before: string, after: string): Change[] {
  const [older, newer] = [wordsOf(before), wordsOf(after)]
  const start = countSame(older, newer)
  const end = countSame(older.slice(start).toReversed(), newer.slice(start).toReversed())
  const middle = diffMiddle(older.slice(start, older.length - end), newer.slice(start, newer.length - end))
  return joined([
    { kind: 'same', text: older.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: older.slice(older.length - end).join('') },
  ])
}

const wordsOf = (text: string): string[] => text.match(/\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^]/gu) ?? []

function countSame(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1
  return count
}

/** The longest common subsequence, by the lengths of those of all ends. */
function diffMiddle(older: readonly string[], newer: readonly string[]): Change[] {
  if (older.length * newer.length > mostCells)
    return [
      { kind: 'removed', text: older.join('') },
      { kind: 'added', text: newer.join('') },
    ]
  const width = newer.length + 1
  const lengths = new Uint32Array((older.length + 1) * width)
  for (let at = older.length - 1; at >= 0; at -= 1)
    for (let to = newer.length - 1; to >= 0; to -= 1)
      lengths[at * width + to] =
        older[at] === newer[to]
          ? lengths[(at + 1) * width + to + 1]! + 1
          : Math.max(lengths[(at + 1) * width + to]!, lengths[at * width + to + 1]!)
  return walk(older, newer, (at, to) => lengths[at * width + to] ?? 0)
}

function walk(
  older: readonly string[],
  newer: readonly string[],
  lengthAt: (at: number, to: number) => number,
): Change[] {
  const changes: Change[] = []
  let [at, to] = [0, 0]
  while (at < older.length || to < newer.length) {
    const isSame = at < older.length && to < newer.length && older[at] === newer[to]
    const drops = at < older.length && (to >= newer.length || lengthAt(at + 1, to) >= lengthAt(at, to + 1))
    if (isSame) changes.push({ kind: 'same', text: older[at]! })
    else if (drops) changes.push({ kind: 'removed', text: older[at]! })
    else changes.push({ kind: 'added', text: newer[to]! })
    if (isSame || drops) at += 1
    if (isSame || !drops) to += 1
  }
  return changes
}

function joined(changes: readonly Change[]): Change[] {
  const whole: Change[] = []
  for (const change of changes) {
    const last = whole.at(-1)
    if (change.text === '') continue
    if (last?.kind === change.kind) last.text += change.text
    else whole.push({ ...change })
  }
  return whole
}
