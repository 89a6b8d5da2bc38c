/** An utterance with what it means; `null` is out of scope. */
export type Example = { utterance: string; intent: string | null }

/** The class of what is out of scope: a guess like any other, never acted on. */
export const outOfScope = 'out-of-scope'

/** The words of an intent's name are one more example of it. */
export const nameOf = (intent: string): string => intent.replaceAll(/[-_]/g, ' ')
