import type { FrameSettings } from '#bridge'
import type { TextStore } from '#chat'

const key = 'celadon:preferences'

type Preferences = Partial<Pick<FrameSettings, 'language' | 'isElder'>>

/** What the customer chose here beats what the shop's page asks for. */
export function applyPreferences(store: TextStore, settings: FrameSettings): FrameSettings {
  return { ...settings, ...readPreferences(store) }
}

export function keepPreferences(store: TextStore, chosen: Preferences): void {
  store.setItem(key, JSON.stringify({ ...readPreferences(store), ...chosen }))
}

function readPreferences(store: TextStore): Preferences {
  const kept = store.getItem(key)
  if (kept === null) return {}
  try {
    const { language, isElder } = JSON.parse(kept) as Record<string, unknown>
    return {
      ...(language === 'zh' || language === 'en' ? { language } : {}),
      ...(typeof isElder === 'boolean' ? { isElder } : {}),
    }
  } catch {
    return {}
  }
}
