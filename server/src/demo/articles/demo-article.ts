import type { Localized } from '@celadon/contract'

/** An article of the demo marketplace: its own policy, written for it. */
export type DemoArticle = {
  slug: string
  audience: 'buyers' | 'sellers' | 'agents'
  title: Localized
  body: Localized
  keywords: { zh: string[]; en: string[] }
}

/** Paragraphs, parted by an empty line. */
export const paragraphs = (...texts: string[]): string => texts.join('\n\n')
