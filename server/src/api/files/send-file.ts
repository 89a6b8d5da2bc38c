import { fileTypeSchema, type AttachedFile } from '@celadon/contract'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'

const bytes = z.instanceof(Uint8Array).meta({ type: 'string', format: 'binary' })

/** How an operation that answers with a file stands in OpenAPI, beside the problems. */
export const fileAnswer = {
  200: {
    description: 'The file',
    content: Object.fromEntries(fileTypeSchema.options.map((type) => [type, { schema: bytes }])),
  },
}

/**
 * Bytes as a file to keep. A picture still shows where a page asks for it as a picture; opened by itself, nothing of it
 * runs, is guessed to be something else or stands in a page.
 */
export const sendFile = (reply: FastifyReply, file: AttachedFile, content: Uint8Array): FastifyReply =>
  sendBytes(reply, { type: file.mediaType, name: file.name }, content)

export const sendBytes = (
  reply: FastifyReply,
  { type, name }: { type: string; name: string },
  content: Uint8Array,
): FastifyReply =>
  reply
    .header('content-type', type === 'text/plain' ? 'text/plain; charset=utf-8' : type)
    .header('content-disposition', disposition(name))
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .send(content)

/** RFC 6266: a plain name for old readers, the real one beside it. */
const disposition = (name: string): string => {
  const plain = name.replaceAll(/[^\w.-]/g, '_')
  if (plain === name) return `attachment; filename="${plain}"`
  const exact = encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
