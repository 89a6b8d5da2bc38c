import { UsageError } from '#command'
import type { LabelledLines } from './read-labelled-lines.ts'

/**
 * The lines whose intent training knows; `null` needs no training.
 * @throws when there are others, with their number, unless broken lines are skipped: they are then counted as broken.
 */
export const keepKnownIntents = (
  { path, examples, broken }: LabelledLines,
  training: LabelledLines,
  { isBrokenSkipped }: { isBrokenSkipped: boolean },
): LabelledLines => {
  const known = new Set([null, ...training.examples.map(({ intent }) => intent)])
  const strange = examples.filter(({ intent }) => !known.has(intent))
  if (strange.length > 0 && !isBrokenSkipped) {
    const names = [...new Set(strange.map(({ intent }) => `'${intent}'`))]
    throw new UsageError(
      `${path}: ${strange.length} of ${examples.length} lines have one of ${names.length} intents that ${training.path} does not know, such as ${names.slice(0, 3).join(', ')}`,
    )
  }
  return {
    path,
    examples: examples.filter(({ intent }) => known.has(intent)),
    broken: broken + strange.length,
  }
}
