import {
  articleImportDetailSchema,
  articleImportSchema,
  articleImportsSchema,
  importWishSchema,
  siteImportSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { CeladonError } from '#platform/errors'
import { hearFiles, readPostedFile } from '#api/files'
import { byOf } from './by-of.ts'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ id: z.string() })

/** Many articles at once, from a file or a site. */
export const articleImportRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await hearFiles(app, deps.fileLimitBytes)
    await app.register(askRoutes(deps))
    await app.register(followRoutes(deps))
  }

const askRoutes =
  ({ imports, fileLimitBytes }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/desk/article-imports',
      {
        schema: {
          ...describe('importArticleFile', {
            zh: '从文件（multipart）导入文章：Markdown、HTML、CSV、PDF 或纯文本。',
            en: 'Imports articles from a file (multipart): Markdown, HTML, CSV, PDF or plain text.',
          }),
          querystring: importWishSchema,
          response: { 200: articleImportSchema, ...problemAnswers },
        },
      },
      async (request) => {
        const { member, query } = request
        const wish = { ...query, ...(query.sellerId === undefined ? {} : { sellerId: checkId(query.sellerId) }) }
        return readPostedFile(request, async ({ name, body }) => {
          const bytes = await buffer(body)
          if (bytes.length > fileLimitBytes) throw new CeladonError('FILE_TOO_LARGE')
          return imports.takeFile(byOf(member), wish, { name, bytes })
        })
      },
    )
    app.post(
      '/api/desk/site-imports',
      {
        schema: {
          ...describe('importSite', {
            zh: '按站点地图导入一个网站的页面。',
            en: 'Imports the pages of a site that its sitemap names.',
          }),
          body: siteImportSchema,
          response: { 200: articleImportSchema, ...problemAnswers },
        },
      },
      ({ member, body }) =>
        imports.takeSite(byOf(member), {
          ...body,
          sellerId: body.sellerId === null ? null : checkId(body.sellerId),
        }),
    )
  }

const followRoutes =
  ({ imports }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/article-imports',
      {
        schema: {
          ...describe('listArticleImports', { zh: '导入记录，最近的在前。', en: 'Imports, the newest first.' }),
          response: { 200: articleImportsSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ imports: await imports.list(byOf(member)) }),
    )
    app.get(
      '/api/desk/article-imports/:id',
      {
        schema: {
          ...describe('loadArticleImport', {
            zh: '一次导入的进度，以及没有导入的内容和原因。',
            en: 'How far an import is, and what could not be imported and why.',
          }),
          params: named,
          response: { 200: articleImportDetailSchema, ...problemAnswers },
        },
      },
      ({ member, params }) => imports.load(byOf(member), checkId(params.id)),
    )
    app.post(
      '/api/desk/article-imports/:id/stop',
      {
        schema: {
          ...describe('stopArticleImport', {
            zh: '停止导入；已导入的保留。',
            en: 'Stops an import; what was imported stays.',
          }),
          params: named,
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await imports.stop(byOf(member), checkId(params.id))
        return reply.code(204).send(null)
      },
    )
  }
