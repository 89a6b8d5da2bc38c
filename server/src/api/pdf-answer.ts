import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { problemAnswers } from './describe-operation.ts'

const bytes = z.instanceof(Uint8Array).meta({ type: 'string', format: 'binary' })

/** How an operation that answers with a PDF stands in OpenAPI. */
export const pdfAnswer = {
  200: { description: 'PDF', content: { 'application/pdf': { schema: bytes } } },
  ...problemAnswers,
}

/** The bytes as a file to keep: no browser shows it inside a page of ours, runs anything in it or guesses another type. */
export const sendPdf = (reply: FastifyReply, name: string, pdf: Uint8Array): FastifyReply =>
  reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `attachment; filename="${name.replaceAll(/[^\w-]/g, '_')}.pdf"`)
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .send(pdf)
