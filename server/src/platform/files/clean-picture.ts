import sharp, { type Metadata, type Sharp } from 'sharp'
import { CeladonError } from '#platform/errors'

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp'
export type Picture = { bytes: Uint8Array; width: number; height: number }

/**
 * The picture drawn anew: upright, no side longer than 2,560 pixels, and nothing but pixels in it: no place it was taken
 * at, no camera, no words hidden behind them. Its size is read from the header before anything is decoded.
 * @throws CeladonError PICTURE_TOO_LARGE, FILE_UNREADABLE
 */
export const cleanPicture = async (bytes: Uint8Array, type: PictureType): Promise<Picture> => {
  const limitInputPixels = await checkHeader(bytes)
  const drawn = sharp(bytes, { limitInputPixels, failOn: 'error', pages: 1 })
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
 * How many pixels are drawn. What comes line by line costs little: a JPEG even shrinks on the way, so that a phone's 200
 * megapixels pass. What can only be drawn whole (progressive, interlaced, WebP) stands in memory, up to eight bytes a
 * pixel. Measured: under 128 MiB beside the server at each of these bounds.
 */
const mostPixels = { jpeg: 210_000_000, png: 24_000_000, whole: 14_000_000 } as const

type Header = Pick<Metadata, 'format' | 'isProgressive' | 'depth'>

export const pixelLimitOf = ({ format, isProgressive, depth }: Header): number => {
  const byLine = format === 'jpeg' ? mostPixels.jpeg : mostPixels.png
  const isWhole = format === 'webp' || isProgressive
  return (isWhole ? mostPixels.whole : byLine) / (depth === 'uchar' ? 1 : 2)
}

/** @returns the most pixels this picture may have, which it has not exceeded */
const checkHeader = async (bytes: Uint8Array): Promise<number> => {
  const header = await sharp(bytes, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch((error: unknown) => {
      throw unreadable(error)
    })
  const limit = pixelLimitOf(header)
  if (header.width * header.height > limit) throw new CeladonError('PICTURE_TOO_LARGE')
  return limit
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
