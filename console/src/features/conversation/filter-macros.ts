import type { Language, Macro } from '@celadon/contract'

const mostShown = 6

/** Those whose name begins with what was typed, then those that have it in their name, then in their words. */
export function filterMacros(macros: readonly Macro[], query: string, language: Language): Macro[] {
  const rank = (macro: Macro): number => {
    if (macro.name.startsWith(query)) return 0
    if (macro.name.includes(query)) return 1
    return wordsOfMacro(macro, language).toLowerCase().includes(query) ? 2 : 3
  }
  return macros
    .filter((macro) => rank(macro) < 3)
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, mostShown)
}

/** In the customer's language; where a macro has none there, in the other. */
export function wordsOfMacro({ text }: Macro, language: Language): string {
  return text[language] || text[language === 'zh' ? 'en' : 'zh']
}

/** With every blank filled that a record fills; the others stay to be seen. */
export function fillMacro(text: string, blanks: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => blanks[name] ?? whole)
}
