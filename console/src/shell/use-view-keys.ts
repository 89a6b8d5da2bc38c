import type { WorklistView } from '@celadon/contract'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '#keyboard'

/** G, then a letter: each list has its place. */
export function useViewKeys() {
  const navigate = useNavigate()
  const go = (view: WorklistView) => void navigate({ to: '/$view', params: { view }, search: {} })
  useCommand('view-queue', () => go('queue'))
  useCommand('view-mine', () => go('mine'))
  useCommand('view-team', () => go('team'))
  useCommand('view-mentioned', () => go('mentioned'))
  useCommand('view-snoozed', () => go('snoozed'))
  useCommand('view-assistant', () => go('assistant'))
  useCommand('view-resolved', () => go('resolved'))
  useCommand('rules', () => void navigate({ to: '/rules' }))
  useCommand('pane-list', () =>
    focusFirst('#worklist [data-conversation] a[aria-current], #worklist [data-conversation] a', '#worklist'),
  )
  useCommand('pane-talk', () => focusFirst('#talk h1'))
  useCommand('pane-customer', () => focusFirst('#customer aside'))
}

/** The first of these places that is seen. */
function focusFirst(...wanted: string[]) {
  const places = wanted.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
  places.find((place) => place.checkVisibility())?.focus()
}
