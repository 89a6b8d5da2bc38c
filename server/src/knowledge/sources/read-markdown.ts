import { plainMarkdown } from './plain-markdown.ts'
import { sourceArticle, type SourceArticle, type Written } from './source-article.ts'

/** One article; or, where several headings of the first level stand, one of each. */
export const readMarkdown = (file: string, text: string): SourceArticle[] => {
  const { title, body } = takeFrontMatter(text)
  const parts = splitAtTitles(plainMarkdown(body))
  const name = title ?? nameOf(file)
  const [first, ...others] = parts
  if (!first) return []
  if (others.length === 0)
    return sourceArticle(file, first.title || (title ?? ''), { ...first, title: first.title || name }, '')
  return parts.flatMap((part) => sourceArticle(file, part.title, { ...part, title: part.title || name }))
}

/** A file's name without its ending, as a title. */
export const nameOf = (file: string): string =>
  file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()

const takeFrontMatter = (text: string): { title: string | undefined; body: string } => {
  const [whole, head = ''] = /^---\n([^]*?)\n---(?:\n|$)/.exec(text) ?? []
  if (whole === undefined) return { title: undefined, body: text }
  const [, title] = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(head) ?? []
  return { title: title || undefined, body: text.slice(whole.length) }
}

const splitAtTitles = (text: string): Written[] => {
  const parts: { title: string; lines: string[] }[] = [{ title: '', lines: [] }]
  for (const line of text.split('\n')) {
    const [, title] = /^# +(.+)$/.exec(line) ?? []
    if (title === undefined) parts.at(-1)?.lines.push(line)
    else parts.push({ title, lines: [] })
  }
  return parts.map(({ title, lines }) => ({ title, body: lines.join('\n').trim() })).filter(({ body }) => body !== '')
}
