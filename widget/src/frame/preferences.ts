import type { TextStore } from '#chat'
import type { FrameSettings } from './place.ts'

const key = 'celadon:preferences'

/** What the customer chose here beats what the shop's page asks for. */
export const applyPreferences = (store: TextStore, settings: FrameSettings): FrameSettings => ({
  ...settings,
  ...readPreferences(store),
})

/** Without a store that takes it, the choice lasts as long as the page. */
export function keepPreferences(store: TextStore, chosen: Partial<FrameSettings>): void {
  try {
    store.setItem(key, JSON.stringify({ ...readPreferences(store), ...chosen }))
  } catch {
    store.removeItem(key)
  }
}

function readPreferences(store: TextStore): Partial<FrameSettings> {
  try {
    const { language, theme, isElder, hasSound } = JSON.parse(store.getItem(key) ?? '{}') as Record<string, unknown>
    return {
      ...(language === 'zh' || language === 'en' ? { language } : {}),
      ...(theme === 'light' || theme === 'dark' || theme === 'auto' ? { theme } : {}),
      ...(typeof isElder === 'boolean' ? { isElder } : {}),
      ...(typeof hasSound === 'boolean' ? { hasSound } : {}),
    }
  } catch {
    return {}
  }
}
