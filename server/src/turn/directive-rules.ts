import { does, type Rule } from './rule.ts'
import type { DirectiveFact, Situation } from './situation.ts'

/** Somebody who watches wants a person to go on: ranked with the customer's own wish for one. */
export const directedHandOff: Rule = {
  name: 'directed-to-a-person',
  fits: ({ directives }) => {
    const directive = directives?.find(({ kind }) => kind === 'hand-off')
    return directive ? does({ act: 'hand-off' }, directive.id) : null
  },
}

/** What the customer is to be given is put before them; it was begun only where nothing else was being dealt with. */
export const directedGoodwill: Rule = {
  name: 'directed-goodwill',
  fits: ({ directives, advance }) => {
    const directive = directives?.find(({ kind, isThere }) => kind === 'goodwill' && isThere)
    return directive && advance ? does({ act: 'advance-run', runId: advance.activeRunId }, directive.id) : null
  },
}

/** What the next answer is to be; what the customer is in the middle of goes first. */
export const directedAnswer: Rule = {
  name: 'directed-answer',
  fits: ({ directives }) => {
    const directive = directives?.find(({ kind, isThere }) => kind !== 'hand-off' && kind !== 'goodwill' && isThere)
    if (!directive) return null
    return directive.kind === 'ask-photo'
      ? does({ act: 'ask-photo' }, directive.id)
      : does({ act: 'tell-article', isInsteadOfDoing: false }, directive.id)
  },
}

const directed: readonly string[] = [directedHandOff.name, directedGoodwill.name, directedAnswer.name]

/** The directive that a decision heeded; it counts once. */
export const heededDirective = (
  { directives }: Situation,
  reason: { code: string; words: readonly string[] },
): DirectiveFact | undefined =>
  directed.includes(reason.code) ? directives?.find(({ id }) => id === reason.words[0]) : undefined
