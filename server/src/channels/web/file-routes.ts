import { fileTakenSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { fileAnswer, hearFiles, readPostedFile, sendFile } from '#api/files'
import { checkId, describeOperation, pdfAnswer, problemAnswers, sendPdf } from '#api'
import type { WebChannelDependencies } from './web-channel-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'chat token', summary)
const inConversation = z.object({ id: z.string() })

/** What is handed over as files: labels one way, photos and papers both ways. */
export const fileRoutes =
  ({ turns: { chat }, fileLimitBytes }: WebChannelDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await hearFiles(app, fileLimitBytes)
    app.get(
      '/api/chat/conversations/:id/labels/:returnId',
      {
        schema: {
          ...describe('loadLabel', { zh: '退货面单（PDF）。', en: 'The label of a return, as PDF.' }),
          params: inConversation.extend({ returnId: z.string() }),
          response: pdfAnswer,
        },
      },
      async (request, reply) => {
        const returnId = checkId(request.params.returnId)
        const { rmaNumber, pdf } = await chat.loadLabel({ ...request.chat, returnId })
        return sendPdf(reply, rmaNumber, pdf)
      },
    )
    app.post(
      '/api/chat/conversations/:id/files',
      {
        schema: {
          ...describe('postFile', {
            zh: '上传一个文件（multipart），之后随消息发送。',
            en: 'Takes a file in (multipart), to be sent with a message.',
          }),
          params: inConversation,
          response: { 200: fileTakenSchema, ...problemAnswers },
        },
      },
      async (request) => {
        const { tenantId, conversationId, customerId } = request.chat
        const uploader = { kind: 'customer', id: customerId } as const
        const place = { tenantId, conversationId, customerId, uploader }
        return { file: await readPostedFile(request, (posted) => chat.takeFile({ ...place, ...posted })) }
      },
    )
    app.get(
      '/api/chat/conversations/:id/files/:fileId',
      {
        schema: {
          ...describe('loadFile', { zh: '会话里的一个文件。', en: 'A file of the conversation.' }),
          params: inConversation.extend({ fileId: z.string() }),
          response: { ...fileAnswer, ...problemAnswers },
        },
      },
      async (request, reply) => {
        const { tenantId, conversationId, customerId } = request.chat
        const { file, bytes } = await chat.loadFile({
          tenantId,
          conversationId,
          customerId,
          fileId: checkId(request.params.fileId),
          reader: { kind: 'customer', id: customerId },
        })
        return sendFile(reply, file, bytes)
      },
    )
  }
