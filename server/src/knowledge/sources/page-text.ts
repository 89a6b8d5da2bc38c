import type { Token } from './html-tokens.ts'
import { shorten, type Written } from './source-article.ts'

const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'body',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'table',
  'tr',
  'thead',
  'tbody',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'hr',
  'address',
  'details',
  'summary',
  'header',
  'center',
  'caption',
])

type Block = { text: string; isItem: boolean }

/** Gathers the words of a page, block by block. The first heading of the first level is its title. */
export const createPageText = (address: string | undefined) => {
  const done: Block[] = []
  const lists: { isNumbered: boolean; count: number }[] = []
  let title = ''
  let words = ''
  let mark = ''
  let link: { from: number; href: string } | undefined

  const endBlock = (): void => {
    const text = words
      .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
      .replaceAll(/ {2,}/g, ' ')
      .trim()
    words = ''
    link = undefined
    if (text === '') return
    if (mark === '# ' && title === '') title = text.replaceAll('\n', ' ')
    else
      done.push({
        text: mark === '' ? text : `${mark}${text.replaceAll('\n', ' ')}`,
        isItem: /^(-|\d+\.) $/.test(mark),
      })
    mark = ''
  }
  const openItem = (): void => {
    endBlock()
    const list = lists.at(-1)
    if (list) list.count += 1
    mark = list?.isNumbered ? `${list.count}. ` : '- '
  }
  const endLink = (): void => {
    if (!link) return
    const named = words
      .slice(link.from)
      .replaceAll(/[[\]\s]+/g, ' ')
      .trim()
    if (named !== '') words = `${words.slice(0, link.from)}[${shorten(named, 200)}](${link.href})`
    link = undefined
  }
  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (/^h[1-6]$/.test(name)) {
      endBlock()
      mark = `${'#'.repeat(Number(name[1]))} `
    } else if (name === 'li') openItem()
    else if (name === 'br') words += '\n'
    else if (name === 'td' || name === 'th') words += words.trim() === '' ? '' : ' | '
    else if (name === 'a') {
      endLink()
      const href = addressOf(attributes.get('href'), address)
      if (href !== undefined) link = { from: words.length, href }
    } else if (blocks.has(name) && !(mark !== '' && words.trim() === '')) endBlock()
    if (name === 'ul' || name === 'ol') lists.push({ isNumbered: name === 'ol', count: 0 })
  }
  const close = (name: string): void => {
    if (name === 'a') endLink()
    if (blocks.has(name) || name === 'li' || /^h[1-6]$/.test(name)) endBlock()
    if (name === 'ul' || name === 'ol') lists.pop()
  }
  return {
    take: (token: Token): void => {
      if (token.kind === 'text') words += token.text.replaceAll(/\s+/g, ' ')
      else if (token.kind === 'open') open(token.name, token.attributes)
      else close(token.name)
    },
    end: (): Written => {
      endBlock()
      return { title, body: joinBlocks(done) }
    },
  }
}

const joinBlocks = (blocksOfPage: readonly Block[]): string =>
  blocksOfPage
    .map(({ text, isItem }, at) => `${at === 0 ? '' : isItem && blocksOfPage[at - 1]?.isItem ? '\n' : '\n\n'}${text}`)
    .join('')

/** An address that customers can follow; anything else is no link. */
const addressOf = (href: string | undefined, base: string | undefined): string | undefined => {
  if (href === undefined || href.startsWith('#') || !URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return url.protocol === 'https:' && !/[()\s]/.test(url.href) ? url.href : undefined
}
