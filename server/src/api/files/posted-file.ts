import type { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CeladonError } from '#platform/errors'

/** Multipart is heard in these routes only: everywhere else a body is JSON. */
export const hearFiles = async (app: FastifyInstance, limitBytes: number): Promise<void> => {
  await app.register(multipart, {
    limits: { files: 1, parts: 1, fields: 0, headerPairs: 20, fieldNameSize: 40, fileSize: limitBytes + 1 },
    throwFileSizeLimit: false,
  })
}

/** The one file of a request. @throws INVALID_REQUEST, UNSUPPORTED_MEDIA_TYPE, and whatever `take` throws */
export const readPostedFile = async <T>(
  request: FastifyRequest,
  take: (posted: { name: string; body: Readable }) => Promise<T>,
): Promise<T> => {
  if (!request.isMultipart()) throw new CeladonError('UNSUPPORTED_MEDIA_TYPE')
  try {
    const part = await request.file()
    if (!part) throw new CeladonError('INVALID_REQUEST')
    return await take({ name: part.filename ?? '', body: part.file })
  } catch (error) {
    throw isBrokenForm(error) ? new CeladonError('INVALID_REQUEST') : error
  } finally {
    request.raw.resume()
  }
}

/** A form that is none comes as an error without a code, one that breaks off as a stream that does. */
const isBrokenForm = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (!('code' in error)) return true
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE' || /^FST_\w+_LIMIT$/.test(String(error.code))
}
