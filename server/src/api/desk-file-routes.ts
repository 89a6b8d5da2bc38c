import { fileTakenSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { fileAnswer, hearFiles, readPostedFile, sendFile } from '#api/files'
import { checkId } from './check-id.ts'
import { describeOperation, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const inConversation = z.object({ id: z.string() })

/** Files of a conversation, for the desk. */
export const deskFileRoutes =
  ({ turns, limits, fileLimitBytes }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await hearFiles(app, fileLimitBytes)
    app.post(
      '/api/desk/conversations/:id/files',
      {
        onRequest: requirePermission('conversation.answer'),
        schema: {
          ...describe('postDeskFile', {
            zh: '上传一个文件（multipart），之后随消息发送。',
            en: 'Takes a file in (multipart), to be sent with a message.',
          }),
          params: inConversation,
          response: { 200: fileTakenSchema, ...problemAnswers },
        },
      },
      async (request) => {
        const { member, params } = request
        limits.acts.checkRate(member.id)
        const place = { tenantId: member.tenantId, conversationId: checkId(params.id) }
        const uploader = { kind: 'agent', id: member.id } as const
        return {
          file: await readPostedFile(request, (posted) => turns.desk.takeFile({ ...place, uploader, ...posted })),
        }
      },
    )
    app.get(
      '/api/desk/conversations/:id/files/:fileId',
      {
        schema: {
          ...describe('loadDeskFile', { zh: '会话里的一个文件。', en: 'A file of a conversation.' }),
          params: inConversation.extend({ fileId: z.string() }),
          response: { ...fileAnswer, ...problemAnswers },
        },
      },
      async ({ member, params }, reply) => {
        const { file, bytes } = await turns.desk.loadFile({
          tenantId: member.tenantId,
          sellerId: member.sellerId,
          conversationId: checkId(params.id),
          fileId: checkId(params.fileId),
          reader: { kind: 'agent', id: member.id },
        })
        return sendFile(reply, file, bytes)
      },
    )
  }
