import type { Named } from '#features/conversation/drafts'

/** What is typed after an at sign that is no part of an address, up to the caret; undefined: nobody is called. */
export function findAtWord(text: string, caret: number): { from: number; query: string } | undefined {
  const found = /(?<![a-z0-9._-])@([\p{L}\p{N}-]{0,40})$/iu.exec(text.slice(0, caret))
  if (!found) return undefined
  const query = found[1] ?? ''
  return { from: caret - query.length - 1, query: query.toLowerCase() }
}

const mostShown = 6

/** Those whose name, or a later part of it, begins with what was typed. */
export function filterNames<One extends Named>(people: readonly One[], query: string): One[] {
  const fits = (name: string) => name.startsWith(query) || name.split(/\s+/).some((part) => part.startsWith(query))
  return people.filter(({ name }) => fits(name.toLowerCase())).slice(0, mostShown)
}

/** The ids of those whose names are still in the words. */
export function stillNamed(named: readonly Named[], text: string): string[] {
  return [...new Set(named.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))]
}
