/** Text that is HTML already. Everything else is escaped. */
export type Markup = { readonly markup: string }

type Value = string | number | Markup | readonly Markup[] | null

/** HTML from a template: what is put in is text, unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup => ({
  markup: parts.map((part, index) => (index === 0 ? part : `${write(values[index - 1]!)}${part}`)).join(''),
})

const write = (value: Value): string => {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value))
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('')
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character]!)

/** Text in which web addresses can be followed. */
export const withLinks = (text: string): Markup => ({
  markup: text
    .split(/(https?:\/\/[^\s<>"'）)，。]+)/)
    .map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`).markup)
    .join(''),
})
