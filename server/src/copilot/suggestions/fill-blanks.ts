/** What a blank stands for here; a blank that is missing could not be read from any record. */
export type Blanks = Readonly<Record<string, string>>

/** The words with every blank filled that can be; the others stay, in their braces, to be seen. */
export const fillBlanks = (text: string, blanks: Blanks): string =>
  text.replaceAll(blank, (whole, name: string) => blanks[name] ?? whole)

/** Names of blanks that nothing fills, each once. */
export const gapsIn = (text: string): string[] => [...new Set([...text.matchAll(blank)].map(([, name]) => name ?? ''))]

const blank = /\{([a-z]+)\}/g
