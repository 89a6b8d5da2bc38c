import { decodeEntities } from './entities.ts'

export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }

/** Elements whose content is no HTML: it ends at their own closing tag and nowhere else. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes'])

/**
 * Tags and texts in their order, read as browsers do where it matters: a `<` that begins no tag is text, quotes hide a
 * `>`, and the content of scripts is none of the page's words. It never looks at a letter twice.
 */
export const readTokens = (html: string): Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next !== at) {
      const end = next < 0 ? html.length : next
      tokens.push({ kind: 'text', text: decodeEntities(html.slice(at, end)) })
      at = end
      continue
    }
    at = readTag(html, at, tokens)
  }
  return tokens
}

const readTag = (html: string, at: number, tokens: Token[]): number => {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  if (html[at + 1] === '!' || html[at + 1] === '?') return after(html, '>', at + 2)
  tagName.lastIndex = at
  const [whole, slash, letters] = tagName.exec(html) ?? []
  if (whole === undefined || letters === undefined) {
    tokens.push({ kind: 'text', text: '<' })
    return at + 1
  }
  const name = letters.toLowerCase()
  const { attributes, end } = readAttributes(html, at + whole.length)
  if (slash === '/') tokens.push({ kind: 'close', name })
  else tokens.push({ kind: 'open', name, attributes })
  return slash !== '/' && raw.has(name) ? readRaw(html, end, name, tokens) : end
}

const tagName = /<(\/?)([a-zA-Z][^\s/>]{0,60})/y

const readAttributes = (html: string, from: number): { attributes: Map<string, string>; end: number } => {
  const attributes = new Map<string, string>()
  let at = from
  for (;;) {
    attribute.lastIndex = at
    const match = attribute.exec(html)
    if (!match) break
    const [whole, name = '', double, single, bare] = match
    if (!attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''))
    at += whole.length
  }
  return { attributes, end: after(html, '>', at) }
}

const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y

const readRaw = (html: string, from: number, name: string, tokens: Token[]): number => {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  const end = closing.exec(html)?.index ?? html.length
  if (name === 'title') tokens.push({ kind: 'text', text: decodeEntities(html.slice(from, end)) })
  return end
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}
