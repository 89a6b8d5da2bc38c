import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { sendBytes } from '#api/files'
import { problemAnswers } from './describe-operation.ts'

/** How an operation that answers with comma-separated values stands in OpenAPI. */
export const csvAnswer = {
  200: { description: 'CSV', content: { 'text/csv': { schema: z.instanceof(Uint8Array).meta({ type: 'string' }) } } },
  ...problemAnswers,
}

/** As a file to keep. */
export const sendCsv = (reply: FastifyReply, name: string, text: string): FastifyReply =>
  sendBytes(reply, { type: 'text/csv; charset=utf-8', name: `${name}.csv` }, Buffer.from(text, 'utf8'))
