import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A character by its advance and its outline, an SVG path with y upwards, both in an em of 1000. */
export type Typeface = {
  has: (character: string) => boolean
  advanceOf: (character: string) => number
  outlineOf: (character: string) => string
}

/** These are set in a typeface that every reader of PDF has and need no outline. */
export const isPlainLatin = (character: string): boolean => /^[\u{20}-\u{7e}\u{a0}-\u{ff}‘’]$/u.test(character)

/** Noto Sans for simplified Chinese: 30,789 characters, all of GBK among them. Read for the first label and kept. */
export const openTypeface = (): Promise<Typeface> => (opened ??= open())

let opened: Promise<Typeface> | undefined

const open = async (): Promise<Typeface> => {
  const home = dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'))
  const { create } = await import('fontkit')
  const font = create(await readFile(join(home, '../fonts/NotoSansHans-Regular.otf')))
  if (!('glyphForCodePoint' in font)) throw new Error('a collection of fonts was found where one font was expected')
  const glyphOf = (character: string) => font.glyphForCodePoint(character.codePointAt(0)!)
  return {
    has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0)!),
    advanceOf: (character) => glyphOf(character).advanceWidth,
    outlineOf: (character) => glyphOf(character).path.toSVG(),
  }
}
