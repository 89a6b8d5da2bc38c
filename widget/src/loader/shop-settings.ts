import type { Wishes } from '#bridge'

/** A token signed by the shop, or how to get one: called again when the last one runs out. Null for nobody signed in. */
export type Proof = string | null | (() => string | null | Promise<string | null>)

/** What a shop says in `window.CeladonSettings`, or in `data-` attributes of the script. */
export type ShopSettings = { [Name in keyof Wishes]?: string | boolean } & { inbox?: string; shopToken?: Proof }

/** Only what the frame may know; a wish that was not made is a word that the frame does not understand. */
export function pickWishes({ language, theme, largerText }: ShopSettings, pageLanguage: string): Wishes {
  return { language: `${language ?? pageLanguage}`, theme: `${theme ?? ''}`, largerText: `${largerText ?? ''}` }
}

/** The stylesheet with the inbox's own colour. */
export function lookAddress(script: string, inbox: string): string {
  return new URL(`appearance.css?inbox=${encodeURIComponent(inbox)}`, script).href
}

/** The inbox stands where the server may read it, to say who may frame the page; the rest stays in the fragment. */
export function frameAddress(script: string, inbox: string, host: string, wishes: Wishes): string {
  const address = new URL('frame.html', script)
  address.searchParams.set('inbox', inbox)
  address.hash = `${new URLSearchParams({ host, ...wishes })}`
  return address.href
}
