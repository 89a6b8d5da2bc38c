/** A piece of a sentence: plain words, or a blank by its name. What stood in brackets is gone while its blank is empty. */
export type Piece = { kind: 'words'; text: string; with: string | null } | { kind: 'blank'; name: string }

/** `Goods can be returned[, within {days}].` as its pieces. `with` names the blank that words in brackets go with. */
export function readTemplate(sentence: string): Piece[] {
  const pieces: Piece[] = []
  for (const part of sentence.split(/(\[[^[\]]*\])/)) {
    const isOptional = part.startsWith('[')
    const inner = isOptional ? part.slice(1, -1) : part
    const first = /\{(\w+)\}/.exec(inner)?.[1] ?? null
    for (const text of inner.split(/(\{\w+\})/)) {
      const name = /^\{(\w+)\}$/.exec(text)?.[1]
      if (name !== undefined) pieces.push({ kind: 'blank', name })
      else if (text !== '') pieces.push({ kind: 'words', text, with: isOptional ? first : null })
    }
  }
  return pieces
}
