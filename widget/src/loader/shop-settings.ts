import type { Wishes } from '#bridge'

/** A token signed by the shop, or how to get one: called again when the last one runs out. Null for nobody signed in. */
export type Proof = string | null | (() => string | null | Promise<string | null>)

/** What a shop says in `window.CeladonSettings`, or in `data-` attributes of the script. */
export type ShopSettings = { [Name in keyof Wishes]?: string | boolean } & { inbox?: string; shopToken?: Proof }

/** Only what the frame may know; a wish that was not made is a word that the frame does not understand. */
export function pickWishes({ language, theme, largerText }: ShopSettings, pageLanguage: string): Wishes {
  return { language: `${language ?? pageLanguage}`, theme: `${theme ?? ''}`, largerText: `${largerText ?? ''}` }
}

/** What lies beside the loader, for this inbox: its name stands where the server may read it. */
export function addressOf(script: string, file: string, inbox: string): string {
  return new URL(`${file}?inbox=${inbox}`, script).href
}

/** The server says by the inbox who may frame the page; the rest stays in the fragment. */
export function frameAddress(script: string, inbox: string, host: string, wishes: Wishes): string {
  return `${addressOf(script, 'frame.html', inbox)}#${new URLSearchParams({ host, ...wishes })}`
}
