import type { Example } from '@celadon/understanding'
import type { Dice } from '#dice'

/** At most `shots` examples of each intent, drawn by the dice, in the order of the file. */
export const drawShots = (examples: readonly Example[], shots: number, dice: Dice): Example[] => {
  const counts = new Map<string | null, number>()
  const drawn = new Set<Example>()
  for (const example of dice.shuffle(examples)) {
    const count = counts.get(example.intent) ?? 0
    if (count >= shots) continue
    counts.set(example.intent, count + 1)
    drawn.add(example)
  }
  return examples.filter((example) => drawn.has(example))
}
