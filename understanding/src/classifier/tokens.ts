/** What the features are made of: Latin words, and runs of Han characters. Numbers become one sign, marks fall away. */
export type Token = { kind: 'word' | 'han' | 'number'; start: number; end: number }

export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at))
    let end = at + 1
    if (kind) {
      while (end < text.length && continues(kind, text, end)) end += 1
      tokens.push({ kind, start: at, end })
    }
    at = end
  }
  return tokens
}

function kindOf(code: number): Token['kind'] | undefined {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x24f)) return 'word'
  if (code >= 0x4e00 && code <= 0x9fff) return 'han'
  return code >= 0x30 && code <= 0x39 ? 'number' : undefined
}

function continues(kind: Token['kind'], text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const here = kindOf(code)
  if (kind === 'han') return here === 'han'
  if (kind === 'number') return here === 'number'
  return here === 'word' || (isApostrophe(code) && kindOf(text.charCodeAt(at + 1)) === 'word')
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
