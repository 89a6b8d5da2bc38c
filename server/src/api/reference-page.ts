import type { Language } from '@celadon/contract'
import type { FastifyPluginAsync } from 'fastify'
import { chooseLanguage } from '#platform/wire'

type Operation = {
  operationId?: string
  summary?: string
  'x-summary-zh'?: string
  security?: Record<string, unknown>[]
}
type Paths = Record<string, Record<string, Operation>>

const words = {
  zh: {
    title: '青瓷 HTTP 接口',
    method: '方法',
    path: '路径',
    does: '作用',
    needs: '凭证',
    full: '完整的请求和回答格式：',
    none: '无',
  },
  en: {
    title: 'Celadon HTTP API',
    method: 'Method',
    path: 'Path',
    does: 'What it does',
    needs: 'Needs',
    full: 'All shapes of requests and answers:',
    none: 'nothing',
  },
} as const

const needs = {
  zh: { chatToken: '会话凭证（Bearer）', deskCookie: '登录 cookie' },
  en: { chatToken: 'chat token (Bearer)', deskCookie: 'sign-in cookie' },
} as const

/** A page that lists every operation, made from the OpenAPI document. No script, nothing from elsewhere. */
export const referenceRoutes = (): FastifyPluginAsync => async (app) => {
  app.get('/api/reference', { schema: { hide: true } }, (request, reply) => {
    const { paths } = app.swagger() as { paths?: Paths }
    const language = chooseLanguage(request.headers['accept-language'])
    return reply.type('text/html; charset=utf-8').send(writePage(paths ?? {}, language))
  })
  app.get('/api/reference.css', { schema: { hide: true } }, (_, reply) =>
    reply.type('text/css; charset=utf-8').send(style),
  )
}

const writePage = (paths: Paths, language: Language): string => {
  const { title, method, path, does, needs: needed, full } = words[language]
  const heads = [method, path, does, needed].map((text) => `<th scope="col">${text}</th>`).join('')
  const rows = Object.entries(paths)
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([at, operations]) =>
      Object.entries(operations).map(([verb, operation]) => writeRow(verb, at, operation, language)),
    )
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/api/reference.css"></head>
<body><main><h1>${title}</h1><p>${full} <a href="/api/openapi.json">/api/openapi.json</a></p>
<table><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></main></body></html>`
}

const writeRow = (verb: string, path: string, operation: Operation, language: Language): string => {
  const summary = language === 'zh' ? operation['x-summary-zh'] : operation.summary
  const key = Object.keys(operation.security?.[0] ?? {})[0]
  const need = key === 'chatToken' || key === 'deskCookie' ? needs[language][key] : words[language].none
  const cells = [`<code>${verb.toUpperCase()}</code>`, `<code>${escape(path)}</code>`, escape(summary ?? ''), need]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const style = `:root { color-scheme: light dark; }
body { font: 15px/1.6 system-ui, sans-serif; margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: 0.4rem 0.75rem; border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
code { font-family: ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
`
