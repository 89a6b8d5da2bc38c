import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { HttpDependencies } from './http-dependencies.ts'

const querySchema = z.object({ inbox: z.string().min(1).max(100) })

/** An inbox's colour as a stylesheet, for the launcher on a shop's page and the conversation in its frame. */
export const appearanceRoute =
  ({ appearance, log }: Pick<HttpDependencies, 'appearance' | 'log'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/widget/appearance.css',
      { schema: { hide: true, querystring: querySchema } },
      async ({ query, headers }, reply) => {
        const origin = originOf(headers.referer)
        // Being seen is for the admin who sets it up: the shop's page does not wait for it.
        if (origin !== undefined)
          appearance.note(query.inbox, origin).catch((err: unknown) => log.warn({ err }, 'a site could not be noted'))
        return reply
          .header('content-type', 'text/css; charset=utf-8')
          .header('cache-control', 'no-cache')
          .send(await appearance.read(query.inbox))
      },
    )
  }

const originOf = (referer: string | undefined): string | undefined => {
  if (referer === undefined || referer.length > 2_000 || !URL.canParse(referer)) return undefined
  const { origin, protocol } = new URL(referer)
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}
