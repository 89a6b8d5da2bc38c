import type { FrameSettings, Theme } from '#bridge'

/** Where this page stands: framed by a shop, alone in a tab, or opened by the link of an e-mail. */
export type Place =
  | { kind: 'inbox'; inboxKey: string; host: string | null; settings: FrameSettings }
  | { kind: 'link'; linkToken: string; settings: FrameSettings }

type Address = { search: string; hash: string }

/** `?inbox=` names the inbox, so that the server can say who may frame it; the rest stands in the fragment and never reaches a server. */
export function readPlace(address: Address, isLinkPage: boolean, languages: readonly string[]): Place {
  const fragment = new URLSearchParams(address.hash.slice(1))
  if (isLinkPage) {
    const settings = readSettings(new URLSearchParams(), languages)
    return { kind: 'link', linkToken: decodeURIComponent(address.hash.slice(1)), settings }
  }
  return {
    kind: 'inbox',
    inboxKey: new URLSearchParams(address.search).get('inbox') ?? '',
    host: readOrigin(fragment.get('host')),
    settings: readSettings(fragment, languages),
  }
}

function readSettings(fragment: URLSearchParams, languages: readonly string[]): FrameSettings {
  const theme = fragment.get('theme')
  return {
    language: pickLanguage(fragment.get('language'), languages),
    theme: theme === 'light' || theme === 'dark' ? theme : ('auto' satisfies Theme),
    isElder: fragment.get('elder') === '1',
  }
}

function pickLanguage(wanted: string | null, languages: readonly string[]): 'zh' | 'en' {
  const first = [wanted ?? '', ...languages].find((language) => /^(zh|en)/i.test(language))
  return first?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

function readOrigin(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const { origin } = new URL(text)
  return origin === 'null' ? null : origin
}
