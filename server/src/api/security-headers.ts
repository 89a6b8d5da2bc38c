import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findInboxByKey } from '#tenancy'
import type { HttpDependencies } from './http-dependencies.ts'

type Needs = Pick<HttpDependencies, 'database' | 'publicUrl'>

/**
 * Every page may load what comes from here, run no script and no style written into a page, and be framed by nobody.
 * The widget's files are for every shop's page; its frame may be framed by the origins of the inbox it was opened for.
 */
export const securityHeaders = async (app: FastifyInstance, deps: Needs): Promise<void> => {
  await app.register(helmet, { global: false })
  app.addHook('onRequest', async (request, reply) => {
    const isWidget = request.url.startsWith('/widget/')
    const ancestors = await findAncestors(deps, request)
    reply.helmet(optionsFor(deps.publicUrl, { isWidget, ancestors }))
    if (isWidget) reply.header('access-control-allow-origin', '*')
  })
}

/** A shop that an inbox does not name cannot lay the chat under its own page and steal the clicks. */
const findAncestors = async ({ database }: Needs, request: FastifyRequest): Promise<string[]> => {
  const path = request.url.split('?')[0]
  // The desk shows in its own pages how an article will look.
  if (path === '/widget/preview.html') return ["'self'"]
  if (path !== '/widget/frame.html') return ["'none'"]
  const { inbox: key } = request.query as Record<string, unknown>
  const inbox = typeof key === 'string' ? await database.withDispatcher((tx) => findInboxByKey(tx, key)) : undefined
  return ["'self'", ...(inbox?.allowedOrigins ?? []).filter(isOrigin)]
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

const optionsFor = (publicUrl: string, page: { isWidget: boolean; ancestors: string[] }): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      // The chat asks for pictures with its token in the header, and draws what it got.
      'img-src': ["'self'", 'data:', ...(page.isWidget ? ['blob:'] : [])],
      'font-src': ["'self'"],
      // Not every browser counts a socket to the same place as 'self'.
      'connect-src': ["'self'", publicUrl.replace(/^http/, 'ws')],
      'frame-src': ["'self'"],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': page.ancestors,
    },
  },
  // `frame-ancestors` says it better, and this older header knows no list.
  xFrameOptions: page.ancestors.includes("'none'") ? { action: 'deny' } : false,
  crossOriginResourcePolicy: { policy: page.isWidget ? 'cross-origin' : 'same-origin' },
  strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: false } : false,
})
