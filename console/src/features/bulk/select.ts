/** What is selected, and the line it was last changed at. */
export type Selected = { ids: readonly string[]; anchor: string | null }

export const nothingSelected: Selected = { ids: [], anchor: null }

export function toggle({ ids }: Selected, id: string): Selected {
  return { ids: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id], anchor: id }
}

/** Everything between the line changed last and this one, both included, in the order of the list. */
export function selectTo(before: Selected, id: string, all: readonly string[]): Selected {
  const from = all.indexOf(before.anchor ?? id)
  const to = all.indexOf(id)
  if (from < 0 || to < 0) return toggle(before, id)
  const between = all.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: [...new Set([...before.ids, ...between])], anchor: id }
}

/** Without what was done; the rest stays selected. */
export const without = ({ ids, anchor }: Selected, done: readonly string[]): Selected => ({
  ids: ids.filter((id) => !done.includes(id)),
  anchor,
})

/** Without the lines that the list no longer has. */
export function stillThere({ ids, anchor }: Selected, all: readonly string[]): readonly string[] {
  return anchor === null ? [] : ids.filter((id) => all.includes(id))
}
