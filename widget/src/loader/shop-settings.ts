import type { Wishes } from '#bridge'

/** A token signed by the shop, or how to get one: called again when the last one runs out. Null for nobody signed in. */
export type Proof = string | null | (() => string | null | Promise<string | null>)

/** What a shop says in `window.CeladonSettings`, or in `data-` attributes of the script. */
export type ShopSettings = { [Name in keyof Wishes]?: unknown } & { inbox?: string; shopToken?: Proof }

/** Only what the frame may know, and only what was said. */
export function pickWishes(given: ShopSettings, pageLanguage: string): Wishes {
  const { language, theme, largerText } = given
  const said = Object.entries({ language: language ?? pageLanguage, theme, largerText }).filter(([, value]) => value != null)
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]))
}

/** The inbox stands where the server may read it, to say who may frame the page; the rest stays in the fragment. */
export function frameAddress(script: string, inbox: string, host: string, wishes: Wishes): string {
  const address = new URL('frame.html', script)
  address.searchParams.set('inbox', inbox)
  address.hash = new URLSearchParams({ host, ...wishes }).toString()
  return address.href
}
