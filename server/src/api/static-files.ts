import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import type { HttpDependencies } from './http-dependencies.ts'

/** The built widget and console. A path of the console that is no file is a place inside it. */
export const staticFiles =
  ({ widgetDir, consoleDir }: Pick<HttpDependencies, 'widgetDir' | 'consoleDir'>): FastifyPluginAsync =>
  async (app) => {
    await app.register(fastifyStatic, {
      root: widgetDir,
      prefix: '/widget/',
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: keepOrAsk,
    })
    app.get<{ Params: { '*': string } }>('/console/*', { schema: { hide: true } }, (request, reply) => {
      const path = request.params['*']
      return reply.sendFile(isFile(path) ? path : 'index.html', consoleDir)
    })
    app.get('/console', { schema: { hide: true } }, (_, reply) => reply.redirect('/console/'))
  }

const isFile = (path: string): boolean => /\.[A-Za-z0-9]+$/.test(path)

/** A name with a hash in it never changes its content; every other file may, with the next version. */
const keepOrAsk = (reply: FastifyReply, path: string): void => {
  const isHashed = /[\\/]assets[\\/].*-[\w-]{8,}\.[a-z0-9]+$/.test(path)
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
