import { useCallback, useState } from 'react'
import { useCommand } from '#keyboard'
import { nothingSelected, selectTo, stillThere, toggle, without } from './select.ts'

export type Selection = {
  ids: readonly string[]
  standingOf: (id: string) => 'no' | 'others' | 'yes'
  toggle: (id: string) => void
  /** These are selected no more. */
  drop: (ids: readonly string[]) => void
  clear: () => void
}

/** X selects the line with the focus, or the open one; with Shift everything up to it. */
export function useSelection(all: readonly string[], openId: string | undefined): Selection {
  const [selected, setSelected] = useState(nothingSelected)
  const current = () => idOfFocused() ?? openId
  useCommand('select', () => {
    const id = current()
    if (id !== undefined && all.includes(id)) setSelected((before) => toggle(before, id))
  })
  useCommand('select-range', () => {
    const id = current()
    if (id !== undefined && all.includes(id)) setSelected((before) => selectTo(before, id, all))
  })
  const ids = stillThere(selected, all)
  return {
    ids,
    standingOf: (id) => (ids.includes(id) ? 'yes' : ids.length > 0 ? 'others' : 'no'),
    toggle: useCallback((id) => setSelected((before) => toggle(before, id)), []),
    drop: (done) => setSelected((before) => without(before, done)),
    clear: () => setSelected(nothingSelected),
  }
}

const idOfFocused = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('#worklist [data-conversation]')?.dataset['conversation']
