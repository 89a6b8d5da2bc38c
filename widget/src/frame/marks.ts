import { splitLinks, type Piece } from './links.ts'

/** What a text with marks is made of. Nothing else is a mark: HTML, pictures and emphasis stay the letters they are. */
export type Block =
  | { kind: 'heading'; pieces: Piece[] }
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'list'; isNumbered: boolean; items: Piece[][] }

/** `#` headings, `-` and `1.` lists, `[words](https://…)`; everything else is a paragraph. */
export function readMarks(text: string): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const line of text.split('\n')) {
    const [, head, heading] = /^(#{1,6}) +(\S.*)$/.exec(line) ?? []
    const [, mark, item] = /^ {0,3}(-|\d{1,3}\.) +(\S.*)$/.exec(line) ?? []
    if (head !== undefined && heading !== undefined) blocks.push({ kind: 'heading', pieces: readPieces(heading) })
    else if (mark !== undefined && item !== undefined) addItem(blocks, mark !== '-', readPieces(item), isOpen)
    else if (line.trim() !== '') addLine(blocks, line, isOpen)
    isOpen = line.trim() !== '' && head === undefined
  }
  return blocks
}

/** An item goes on with the list above it, also over an empty line. */
function addItem(blocks: Block[], isNumbered: boolean, pieces: Piece[], isOpen: boolean): void {
  const last = blocks.at(-1)
  const goesOn = last?.kind === 'list' && last.isNumbered === isNumbered && (isOpen || last.items.length > 0)
  if (goesOn) last.items.push(pieces)
  else blocks.push({ kind: 'list', isNumbered, items: [pieces] })
}

function addLine(blocks: Block[], line: string, isOpen: boolean): void {
  const last = blocks.at(-1)
  if (isOpen && last?.kind === 'paragraph') last.pieces.push({ text: '\n', href: null }, ...readPieces(line))
  else blocks.push({ kind: 'paragraph', pieces: readPieces(line) })
}

const named = /\[([^[\]\n]{1,200})\]\((https:\/\/[^()\s]{1,2000})\)/g

/** Named links, and addresses that stand as they are. A name for an address that is none stays as it was typed. */
function readPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(named)) {
    const [whole, words = '', address = ''] = match
    const [link, ...others] = splitLinks(address)
    if (link?.href === undefined || link.href !== address || others.length > 0) continue
    pieces.push(...splitLinks(text.slice(end, match.index)), { text: words, href: address })
    end = match.index + whole.length
  }
  return [...pieces, ...splitLinks(text.slice(end))]
}

/** The words alone, for a quotation. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/^(#{1,6}|-) +/gm, '').replaceAll(named, '$1')
}
