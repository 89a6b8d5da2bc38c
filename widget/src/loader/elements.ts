/** Elements are made one by one: no text of ours or of a shop's is ever read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, ...children: Node[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.append(...children)
  return element
}

const svg = 'http://www.w3.org/2000/svg'

/** A drawing in a square of 24, of one path. */
export function makeIcon() {
  const icon = document.createElementNS(svg, 'svg')
  const shape = document.createElementNS(svg, 'path')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.ariaHidden = 'true'
  icon.append(shape)
  return { icon, shape }
}
