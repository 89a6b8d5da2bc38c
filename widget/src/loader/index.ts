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

const script = document.currentScript
if (script instanceof HTMLScriptElement && !window.Celadon?.isLoaded) {
  const early = window.Celadon?.q ?? []
  const { src, dataset } = script
  const start = (): void => {
    const commands = createLoader(src, { ...dataset, ...window.CeladonSettings })
    const run: Command = (name, ...given) => {
      const command: Command | undefined = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined
      command === undefined ? console.warn('Celadon:', name) : (command as (...given: never[]) => void)(...given)
    }
    window.Celadon = Object.assign(run, { isLoaded: true as const })
    for (const command of early) run(...(Array.from(command) as Parameters<Command>))
  }
  // The shop's own page comes first: nothing here runs before its load event is over.
  if (document.readyState === 'complete') start()
  else addEventListener('load', () => setTimeout(start))
}
