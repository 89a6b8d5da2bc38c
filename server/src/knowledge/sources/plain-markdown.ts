/** Markdown with nothing left of it but an article's own marks. What it says in HTML goes, and so do pictures. */
export const plainMarkdown = (text: string): string => {
  const lines: string[] = []
  let isCode = false
  for (const line of text.replaceAll(/<!--[^]*?(?:-->|$)/g, '').split('\n')) {
    if (/^ {0,3}(```|~~~)/.test(line)) isCode = !isCode
    else if (isCode) lines.push(line.trim())
    else addLine(lines, line)
  }
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const addLine = (lines: string[], line: string): void => {
  const last = lines.at(-1) ?? ''
  const [underline] = /^ {0,3}(=+|-{2,}) *$/.exec(line) ?? []
  if (underline !== undefined && last.trim() !== '' && !/^(#|-|\d+\.) /.test(last))
    lines[lines.length - 1] = `${underline.includes('=') ? '#' : '##'} ${last.trim()}`
  else if (isLeftOut(line)) lines.push('')
  else lines.push(plainLine(line))
}

/** Rules between passages, the line under a table's head, and where an address for later is defined. */
const isLeftOut = (line: string): boolean =>
  /^ {0,3}([-*_] *){3,}$/.test(line) || /^[ |:-]*\|[ |:-]*$/.test(line) || /^ {0,3}\[[^\]]+\]: /.test(line)

const plainLine = (line: string): string => {
  const quoted = line.replace(/^ {0,3}(?:> ?)+/, '')
  const [, head, heading] = /^ {0,3}(#{1,6}) +(.+?) *#* *$/.exec(quoted) ?? []
  if (head !== undefined && heading !== undefined) return `${head} ${plainWords(heading)}`
  const [, bullet, item] = /^\s*([-*+]|\d{1,3}[.)])\s+(.*)$/.exec(quoted) ?? []
  if (bullet !== undefined && item !== undefined)
    return `${/\d/.test(bullet) ? `${Number.parseInt(bullet, 10)}.` : '-'} ${plainWords(item)}`
  const [, row] = /^ *\|(.*)\| *$/.exec(quoted) ?? []
  return plainWords(
    row === undefined
      ? quoted
      : row
          .split('|')
          .map((cell) => cell.trim())
          .join(' | '),
  )
}

const plainWords = (words: string): string =>
  words
    .replaceAll(/!\[[^\]]{0,400}\]\([^)]{0,2000}\)/g, '')
    .replaceAll(/<(https:\/\/[^>\s]{1,2000})>/g, '$1')
    .replaceAll(/<\/?[a-z][^>]{0,400}>/gi, '')
    .replaceAll(/\[([^[\]]{1,400})\]\((\S{1,2000}?)(?: +"[^"]*")?\)/g, (_, name: string, address: string) =>
      address.startsWith('https://') ? `[${name}](${address})` : name,
    )
    .replaceAll(/\[([^[\]]{1,400})\]\[[^\]]{0,400}\]/g, '$1')
    .replaceAll(/(\*\*|__|~~)(?=\S)(.{1,2000}?\S|\S)\1/g, '$2')
    .replaceAll(/(?<![\w*])[*_](?=\S)([^*_]{1,2000}?)[*_](?![\w*])/g, '$1')
    .replaceAll(/`+([^`]{1,2000})`+/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+.!~|>-])/g, '$1')
    .trimEnd()
