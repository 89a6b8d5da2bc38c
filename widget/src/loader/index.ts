/** The loader: one classic script on the shop's page, which draws the launcher once the page itself is there. */
import { createLoader } from './create-loader.ts'
import type { ShopSettings } from './shop-settings.ts'

type Command = (name: string, ...given: never[]) => void

declare global {
  interface Window {
    CeladonSettings?: ShopSettings
    /** `q`: what the shop said before this script was there. */
    Celadon?: Command & { q?: ArrayLike<unknown>[]; isLoaded?: true }
  }
}

const script = document.currentScript as HTMLScriptElement

const start = (): void => {
  const early = window.Celadon
  if (early?.isLoaded) return
  const commands: Partial<Record<string, (...given: never[]) => void>> = createLoader(script.src, {
    ...script.dataset,
    ...window.CeladonSettings,
  })
  const run: Command = (name, ...given) => commands[name]?.(...given)
  window.Celadon = Object.assign(run, { isLoaded: true as const })
  for (const command of early?.q ?? []) run(...(Array.from<unknown>(command) as Parameters<Command>))
}

// The shop's own page comes first: nothing here runs before its load event is over.
if (document.readyState === 'complete') start()
else addEventListener('load', () => setTimeout(start))
