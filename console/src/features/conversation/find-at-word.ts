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

/** The ids of those whose names are still in the words: of two that begin alike, the one that is written out. */
export function stillNamed(named: readonly Named[], text: string): string[] {
  const found = new Set<string>()
  let left = text
  for (const { id, name } of named.toSorted((one, other) => other.name.length - one.name.length)) {
    const [before = '', ...after] = left.split(`@${name}`)
    const isHere = after.map((words) => !goesOn(name, words))
    if (isHere.includes(true)) found.add(id)
    left = before + after.map((words, at) => (isHere[at] ? ` ${words}` : `@${name}${words}`)).join('')
  }
  return [...new Set(named.map(({ id }) => id))].filter((id) => found.has(id))
}

/** Whether a name is only the beginning of a longer one. After one in Chinese, any word may follow. */
const goesOn = (name: string, after: string): boolean =>
  /(?!\p{Script=Han})[\p{L}\p{N}]$/u.test(name) && /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(after)
