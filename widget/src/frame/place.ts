import type { Wishes } from '#bridge'

export type Theme = 'light' | 'dark' | 'auto'

export type FrameSettings = { language: 'zh' | 'en'; theme: Theme; isElder: boolean; hasSound: boolean }

/** Where this page stands: framed by a shop, alone in a tab, or opened by the link of an e-mail. */
export type Place =
  | { kind: 'inbox'; inboxKey: string; host: string | null; settings: FrameSettings }
  | { kind: 'link'; inboxKey: string; linkToken: string; settings: FrameSettings }

type Address = { search: string; hash: string }

/** `?inbox=` names the inbox, so that the server can say who may frame it; the rest stands in the fragment and never reaches a server. */
export function readPlace(address: Address, isLinkPage: boolean, languages: readonly string[]): Place {
  const inboxKey = new URLSearchParams(address.search).get('inbox') ?? ''
  const fragment = address.hash.slice(1)
  if (isLinkPage) return { kind: 'link', inboxKey, linkToken: fragment, settings: readWishes({}, languages) }
  const { host, ...wishes } = Object.fromEntries(new URLSearchParams(fragment))
  return { kind: 'inbox', inboxKey, host: readOrigin(host), settings: readWishes(wishes, languages) }
}

/** What was not wished for, or in words that are not known, is as the browser has it. */
export function readWishes(
  { language, theme, largerText }: Partial<Wishes>,
  languages: readonly string[],
): FrameSettings {
  return {
    language: pickLanguage(language ?? '', languages),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    isElder: largerText === 'true',
    hasSound: true,
  }
}

function pickLanguage(wanted: string, languages: readonly string[]): 'zh' | 'en' {
  const first = [wanted, ...languages].find((language) => /^(zh|en)/i.test(language))
  return first?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

function readOrigin(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null
  const { origin } = new URL(text)
  return origin === 'null' ? null : origin
}
