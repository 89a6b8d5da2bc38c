import { createHash } from 'node:crypto'
import type { FileType } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import { cleanName } from './clean-name.ts'
import { cleanPicture } from './clean-picture.ts'
import { findFileType, isHeic } from './file-type.ts'

/** A file as it is kept. */
export type CleanFile = {
  name: string
  mediaType: FileType
  bytes: Uint8Array
  width: number | null
  height: number | null
  sha256: Uint8Array
}

/** Longer texts are no attachment but an archive, and looking for card numbers in one would hold everybody up. */
const longestText = 32 * 1024

/**
 * Types the bytes by their content and makes of them what may be kept: a picture drawn anew, a text without card numbers,
 * a PDF as it came, since nobody here opens one.
 * @throws CeladonError FILE_TYPE_REFUSED, HEIC_REFUSED, FILE_TOO_LARGE, PICTURE_TOO_LARGE, FILE_UNREADABLE
 */
export const cleanFile = async (
  given: { name: string; bytes: Uint8Array },
  maskText: (text: string) => string,
): Promise<CleanFile> => {
  const mediaType = findFileType(given.bytes, given.name)
  if (!mediaType) throw new CeladonError(isHeic(given.bytes) ? 'HEIC_REFUSED' : 'FILE_TYPE_REFUSED')
  const made = await make(mediaType, given.bytes, maskText)
  return {
    name: cleanName(given.name, mediaType),
    mediaType,
    ...made,
    sha256: createHash('sha256').update(made.bytes).digest(),
  }
}

const make = async (
  type: FileType,
  bytes: Uint8Array,
  maskText: (text: string) => string,
): Promise<Pick<CleanFile, 'bytes' | 'width' | 'height'>> => {
  if (type === 'application/pdf') return { bytes, width: null, height: null }
  if (type !== 'text/plain') return cleanPicture(bytes, type)
  if (bytes.length > longestText) throw new CeladonError('FILE_TOO_LARGE')
  return { bytes: Buffer.from(maskText(Buffer.from(bytes).toString('utf8'))), width: null, height: null }
}
