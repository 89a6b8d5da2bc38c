import { useSyncExternalStore } from 'react'
import { createStored } from '#storage'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const theme = useSyncExternalStore(stored.subscribe, stored.read)
  return { theme, setTheme }
}

/** Runs before the first paint, so that no light flash precedes a dark page. */
export function applyTheme(theme: Theme = stored.read()) {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

const isTheme = (found: unknown): found is Theme => themes.includes(found as Theme)
const stored = createStored<Theme>('celadon.theme', 'system', isTheme)

function setTheme(theme: Theme) {
  stored.write(theme)
  applyTheme(theme)
}
