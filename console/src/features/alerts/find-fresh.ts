import type { Need, WatchItem } from '@celadon/contract'

/** What calls for somebody at once; other needs are worth a look. */
export const pressing: readonly Need[] = ['danger', 'reply-held', 'asked-for-person', 'needs-approval']

export type Alert = { key: string; id: string; need: Need }

/** What presses now: of each conversation its most pressing need, under a name that is the same while it lasts. */
export const alertsIn = (items: readonly Pick<WatchItem, 'id' | 'needs'>[]): Alert[] =>
  items.flatMap(({ id, needs }) => {
    const need = needs.find((each) => pressing.includes(each))
    return need ? [{ key: `${id} ${need}`, id, need }] : []
  })

/** What was not there before. Whoever has just come sees it on the page, and is told of nothing. */
export const findFresh = (known: ReadonlySet<string> | null, now: readonly Alert[]): Alert[] =>
  known === null ? [] : now.filter(({ key }) => !known.has(key))
