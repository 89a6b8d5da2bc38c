import type { Frame, Page } from 'playwright-core'

/**
 * Words that lie on other words: two lines of text of different elements whose boxes share more than a few pixels, with
 * nothing opaque between them. Each as the beginnings of both texts.
 */
export const findOverlaps = (place: Page | Frame): Promise<string[]> => place.evaluate(overlapsInPage)

/** Plants what the probe must find. */
export const plantOverlap = (place: Page | Frame): Promise<void> =>
  place.evaluate(() => {
    const planted = document.createElement('div')
    planted.id = 'planted-overlap'
    planted.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:2147483647;background:#fff;color:#000'
    for (const [index, words] of ['some words', 'other words'].entries()) {
      const line = document.createElement('p')
      line.textContent = words
      line.style.cssText = `margin:${index === 0 ? '0' : '-1em'} 0 0;line-height:1.2;font-size:20px`
      planted.append(line)
    }
    document.body.append(planted)
  })

export const removePlanted = (place: Page | Frame): Promise<void> =>
  place.evaluate(() => document.getElementById('planted-overlap')?.remove())

/** Runs inside the page, so it stands alone. */
const overlapsInPage = (): string[] => {
  const least = 4
  type Line = { element: Element; words: string; box: DOMRect }
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('[inert]')
  const clip = (box: DOMRect, element: Element): DOMRect | undefined => {
    let { left, top, right, bottom } = box
    for (let outer: Element | null = element; outer; outer = outer.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(outer)
      if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') continue
      const bounds = outer.getBoundingClientRect()
      left = Math.max(left, bounds.left)
      right = Math.min(right, bounds.right)
      top = Math.max(top, bounds.top)
      bottom = Math.min(bottom, bounds.bottom)
    }
    const isInside = right - left > 1 && bottom - top > 1
    return isInside ? new DOMRect(left, top, right - left, bottom - top) : undefined
  }
  const isOpaque = (element: Element): boolean => {
    const { backgroundColor } = getComputedStyle(element)
    return !/rgba\(.*, 0\)|transparent|\/ 0\)/.test(backgroundColor)
  }
  /** Whether something with a background of its own lies over the lower words at this point. */
  const isCovered = (x: number, y: number, a: Element, b: Element): boolean => {
    for (const element of document.elementsFromPoint(x, y)) {
      if (element.contains(a) && element.contains(b)) return false
      if (isOpaque(element)) return true
    }
    return true
  }
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const words = walker.currentNode.textContent?.trim() ?? ''
    if (!element || words === '' || !isShown(element)) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    for (const whole of range.getClientRects()) {
      const box = clip(whole, element)
      if (box) lines.push({ element, words, box })
    }
  }
  const found = new Set<string>()
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      if (one.element === other.element) continue
      const left = Math.max(one.box.left, other.box.left)
      const right = Math.min(one.box.right, other.box.right)
      const top = Math.max(one.box.top, other.box.top)
      const bottom = Math.min(one.box.bottom, other.box.bottom)
      if (right - left < least || bottom - top < least) continue
      if (isCovered((left + right) / 2, (top + bottom) / 2, one.element, other.element)) continue
      found.add(`'${one.words.slice(0, 20)}' and '${other.words.slice(0, 20)}'`)
    }
  return [...found]
}
