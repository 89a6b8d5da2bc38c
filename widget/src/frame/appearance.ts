import type { FrameSettings } from './place.ts'

/** Writes language, theme and text size onto the page's root, where the stylesheet reads them. */
export function applyAppearance(settings: FrameSettings, title: string): void {
  const root = document.documentElement
  root.lang = settings.language === 'zh' ? 'zh-CN' : 'en'
  if (settings.theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = settings.theme
  root.classList.toggle('elder', settings.isElder)
  document.title = title
  fitWidth()
}

const narrowest = 360

/** Narrow is a matter of how much text fits: a small screen, or a large text on a wider one. */
export function fitWidth(): void {
  const root = document.documentElement
  const scale = Number.parseFloat(getComputedStyle(root).fontSize) / 16
  root.classList.toggle('narrow', root.clientWidth / scale <= narrowest)
}
