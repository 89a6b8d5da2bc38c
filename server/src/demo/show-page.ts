import type { Language } from '@celadon/contract'
import { html, type Markup } from './markup.ts'

/** A whole page around `body`. `scripts` stand at the end, in their order. */
export const showPage = (page: { language: Language; title: string; body: Markup; scripts?: Markup }): string =>
  html`<!doctype html>
    <html lang="${page.language === 'zh' ? 'zh-Hans' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${page.title}</title>
        <link rel="icon" href="/demo/assets/icon.svg" />
        <link rel="stylesheet" href="/demo/assets/shop.css" />
      </head>
      <body>
        ${page.body} ${page.scripts ?? null}
      </body>
    </html> `.markup
