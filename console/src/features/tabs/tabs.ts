/** An open conversation. One that is only looked at gives its place to the next; one that is worked on keeps it. */
export type Tab = { id: string; isKept: boolean }

const mostTabs = 12

export function openTab(tabs: readonly Tab[], id: string): readonly Tab[] {
  if (tabs.some((tab) => tab.id === id)) return tabs
  const fresh = { id, isKept: false }
  if (tabs.some(({ isKept }) => !isKept)) return tabs.map((tab) => (tab.isKept ? tab : fresh))
  return [...tabs, fresh].slice(-mostTabs)
}

/** Only one may be passing: another that stops being kept while it is not looked at would lose its place at once. */
export function keepTab(tabs: readonly Tab[], id: string, isKept: boolean): readonly Tab[] {
  const known = tabs.find((tab) => tab.id === id)
  if (known === undefined || known.isKept === isKept) return tabs
  const others = isKept ? tabs : tabs.filter((tab) => tab.isKept)
  return others.map((tab) => (tab.id === id ? { id, isKept } : tab))
}

/** `next`: what is looked at instead, the one after it or before it. */
export function closeTab(tabs: readonly Tab[], id: string): { tabs: readonly Tab[]; next: string | undefined } {
  const at = tabs.findIndex((tab) => tab.id === id)
  const left = tabs.filter((tab) => tab.id !== id)
  return { tabs: left, next: left[Math.min(at, left.length - 1)]?.id }
}

/** The one beside it, round and round. Nothing is open: the first or the last. */
export function stepTab(tabs: readonly Tab[], id: string | undefined, by: 1 | -1): string | undefined {
  const at = tabs.findIndex((tab) => tab.id === id)
  if (at < 0) return tabs.at(by === 1 ? 0 : -1)?.id
  return tabs[(at + by + tabs.length) % tabs.length]?.id
}

export function areTabs(found: unknown): found is readonly Tab[] {
  if (!Array.isArray(found)) return false
  return found.every((tab: unknown) => {
    const { id, isKept } = (tab ?? {}) as Partial<Tab>
    return typeof id === 'string' && typeof isKept === 'boolean'
  })
}
