export type Piece = { text: string; href: string | null }

const address = /https:\/\/[^\s<>"'“”‘’「」《》（），。；！？、]+/g

/** Splits a text into words and https addresses. Nothing else ever becomes a link: no scheme but https, no user name in front of the host. */
export function splitLinks(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(/[.,;:!?)\]]{1,40}$/, '')
    if (!isSafe(found)) continue
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), href: null })
    pieces.push({ text: found, href: found })
    end = match.index + found.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null })
  return pieces
}

function isSafe(found: string): boolean {
  if (!URL.canParse(found)) return false
  const { protocol, username, password, hostname } = new URL(found)
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
}
