import sharp, { type Sharp } from 'sharp'
import { CeladonError } from '#platform/errors'

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp'
export type Picture = { bytes: Uint8Array; width: number; height: number }

/**
 * The picture drawn anew: upright, no side longer than 2,560 pixels, and nothing but pixels in it: no place it was taken
 * at, no camera, no words hidden behind them. Its size is read from the header before anything is decoded.
 * @throws CeladonError PICTURE_TOO_LARGE, FILE_UNREADABLE
 */
export const cleanPicture = async (bytes: Uint8Array, type: PictureType): Promise<Picture> => {
  await checkHeader(bytes, type)
  const drawn = sharp(bytes, { limitInputPixels: mostPixels[type], failOn: 'error', pages: 1 })
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  try {
    const made = await encoders[type](drawn).toBuffer({ resolveWithObject: true })
    return { bytes: made.data, width: made.info.width, height: made.info.height }
  } catch (error) {
    throw unreadable(error)
  }
}

const longestSide = 2560

/**
 * A JPEG shrinks while it is decoded, so that a phone's 200 megapixels cost little; of the others each pixel may stand in
 * memory, four bytes of it.
 */
const mostPixels: Readonly<Record<PictureType, number>> = {
  'image/jpeg': 210_000_000,
  'image/png': 24_000_000,
  'image/webp': 24_000_000,
}

const checkHeader = async (bytes: Uint8Array, type: PictureType): Promise<void> => {
  const header = await sharp(bytes, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch((error: unknown) => {
      throw unreadable(error)
    })
  if (header.width * header.height > mostPixels[type]) throw new CeladonError('PICTURE_TOO_LARGE')
}

const unreadable = (error: unknown): CeladonError =>
  new CeladonError('FILE_UNREADABLE', { why: error instanceof Error ? error.message.slice(0, 200) : '' })

const encoders: Readonly<Record<PictureType, (drawn: Sharp) => Sharp>> = {
  'image/jpeg': (drawn) => drawn.jpeg({ quality: 82 }),
  'image/png': (drawn) => drawn.png({ compressionLevel: 8 }),
  'image/webp': (drawn) => drawn.webp({ quality: 82 }),
}

// Only these can be read at all: no SVG, no PDF renderer, nothing that follows a link. Nothing is kept in memory between
// pictures, and each is worked on by one thread beside the event loop.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
sharp.cache(false)
sharp.concurrency(1)
