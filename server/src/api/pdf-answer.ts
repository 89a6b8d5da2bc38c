import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { sendBytes } from '#api/files'
import { problemAnswers } from './describe-operation.ts'

const bytes = z.instanceof(Uint8Array).meta({ type: 'string', format: 'binary' })

/** How an operation that answers with a PDF stands in OpenAPI. */
export const pdfAnswer = {
  200: { description: 'PDF', content: { 'application/pdf': { schema: bytes } } },
  ...problemAnswers,
}

/** A PDF of our own making, as a file to keep. */
export const sendPdf = (reply: FastifyReply, name: string, pdf: Uint8Array): FastifyReply =>
  sendBytes(reply, { type: 'application/pdf', name: `${name.replaceAll(/[^\w-]/g, '_')}.pdf` }, pdf)
