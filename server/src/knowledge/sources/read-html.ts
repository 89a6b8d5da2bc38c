import { createPageText } from './page-text.ts'
import { readTokens, type Token } from './html-tokens.ts'
import { nameOf } from './read-markdown.ts'
import { sourceArticle, type SourceArticle, type Written } from './source-article.ts'

/** A page of a site. `address`: where its links start from. */
export const readPage = (address: string, html: string): SourceArticle[] => {
  const page = readHtml(html, address)
  return page.body === '' ? [] : sourceArticle(address, '', { ...page, title: page.title || address })
}

export const readHtmlFile = (file: string, html: string): SourceArticle[] => {
  const page = readHtml(html)
  return page.body === '' ? [] : sourceArticle(file, page.title, { ...page, title: page.title || nameOf(file) }, '')
}

/** What is around the text of a page and no part of it; and what is no text at all. */
const leftOut = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'dialog',
  'menu',
  'template',
  'svg',
  'math',
  'canvas',
  'object',
  'video',
  'audio',
  'script',
  'style',
  'head',
  'textarea',
  'noscript',
  'iframe',
])

/**
 * The words of a page with an article's marks. Where the page says which part is its text (`main`, else `article`), only
 * that is read. Nothing of the HTML is left: no tag, no attribute, and no address but of `https` links.
 */
export const readHtml = (html: string, address?: string): Written => {
  const tokens = readTokens(html)
  const root = (['main', 'article', 'body'] as const).find((name) => tokens.some((token) => isOpen(token, name)))
  const text = createPageText(address)
  let inside = root === undefined ? 1 : 0
  let outDepth = 0
  let outName = ''
  for (const token of tokens) {
    if (outDepth > 0) {
      if (isOpen(token, outName)) outDepth += 1
      if (token.kind === 'close' && token.name === outName) outDepth -= 1
    } else if (root !== undefined && token.kind !== 'text' && token.name === root)
      inside = Math.max(0, inside + (token.kind === 'open' ? 1 : -1))
    else if (inside === 0) continue
    else if (token.kind === 'open' && leftOut.has(token.name) && !isHeadingIn(token.name, root)) {
      outName = token.name
      outDepth = 1
    } else text.take(token)
  }
  const { title, body } = text.end()
  return { title: title || titleOf(tokens), body }
}

/** An article's own head holds its title. */
const isHeadingIn = (name: string, root: string | undefined): boolean =>
  name === 'header' && (root === 'main' || root === 'article')

const isOpen = (token: Token, name: string): boolean => token.kind === 'open' && token.name === name

const titleOf = (tokens: readonly Token[]): string => {
  const at = tokens.findIndex((token) => isOpen(token, 'title'))
  const next = at < 0 ? undefined : tokens[at + 1]
  return next?.kind === 'text' ? next.text.replaceAll(/\s+/g, ' ').trim() : ''
}
