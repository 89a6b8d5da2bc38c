/** What is typed after a slash that begins the words or stands after a blank, up to the caret; undefined: nothing is called. */
export function findSlashWord(text: string, caret: number): { from: number; query: string } | undefined {
  const found = /(?:^|\s)\/([\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret))
  if (!found) return undefined
  const query = found[1] ?? ''
  return { from: caret - query.length - 1, query: query.toLowerCase() }
}
