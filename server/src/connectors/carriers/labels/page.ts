import { quietModules } from './bars.ts'
import type { Measure } from './fit-lines.ts'
import { isPlainLatin, type Typeface } from './typeface.ts'

/** In points from the upper left corner; `y` of words is the line they stand on. */
type Place = { x: number; y: number; size: number; isBold?: boolean }

export type Page = {
  /** As if in bold, which is the widest. */
  measure: Measure
  write: (text: string, place: Place) => void
  rule: (x: number, y: number, width: number) => void
  bars: (widths: readonly number[], box: { x: number; y: number; width: number; height: number }) => void
  end: () => Promise<Uint8Array>
}

/**
 * A page of A6. Latin is text; Chinese is drawn as outlines, with its characters behind it for whoever copies or reads aloud:
 * a font cut down to one label's characters takes several times as long to make.
 */
export const openPage = async (title: string, typeface: Typeface): Promise<Page> => {
  const { default: Document } = await import('pdfkit')
  const document = new Document({ size: 'A6', margin: 0, info: { Title: title, Producer: 'Celadon' } })
  const bytes: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => bytes.push(chunk))
  const isWhole = new Promise<void>((resolve) => document.on('end', resolve))
  return {
    measure: (text, size) => {
      document.font('Helvetica-Bold')
      return runsOf(text).reduce((sum, run) => sum + widthOf(document, typeface, run, size), 0)
    },
    write: (text, place) => {
      document
        .font(place.isBold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(place.size)
        .fillColor('black')
      let { x } = place
      for (const run of runsOf(text)) {
        writeRun(document, typeface, run, { ...place, x })
        x += widthOf(document, typeface, run, place.size)
      }
    },
    rule: (x, y, width) =>
      void document
        .lineWidth(0.5)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke('black'),
    bars: (widths, box) => drawBars(document, widths, box),
    end: async () => {
      document.end()
      await isWhole
      return Buffer.concat(bytes)
    },
  }
}

type Document = PDFKit.PDFDocument
type Run = { text: string; isLatin: boolean }

const em = 1000
/** What a stroke around an outline adds to make it bold. */
const boldBy = 26
/** The height of a capital letter, as which words are hung from above. */
const capitalHeight = 0.718

const runsOf = (text: string): Run[] => {
  const runs: Run[] = []
  for (const character of text) {
    const isLatin = isPlainLatin(character)
    const last = runs.at(-1)
    if (last?.isLatin === isLatin) last.text += character
    else runs.push({ text: character, isLatin })
  }
  return runs
}

const widthOf = (document: Document, typeface: Typeface, { text, isLatin }: Run, size: number): number =>
  isLatin
    ? document.fontSize(size).widthOfString(text)
    : [...text].reduce((sum, character) => sum + typeface.advanceOf(character), 0) * (size / em)

const writeRun = (document: Document, typeface: Typeface, { text, isLatin }: Run, place: Place): void => {
  const { x, y, size, isBold } = place
  const top = y - size * capitalHeight
  if (isLatin) return void document.text(text, x, top, { lineBreak: false })
  document.markContent('Span', { actual: text })
  // Readers hang the characters behind outlines on something written.
  document.text(' ', x, top, { lineBreak: false })
  let left = x
  for (const character of text) {
    document
      .save()
      .translate(left, y)
      .scale(size / em, -size / em)
      .path(typeface.outlineOf(character))
    if (isBold) document.lineWidth(boldBy).fillAndStroke('black', 'black')
    else document.fill('black')
    document.restore()
    left += typeface.advanceOf(character) * (size / em)
  }
  document.endMarkedContent()
}

const drawBars = (
  document: Document,
  widths: readonly number[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void => {
  const modules = widths.reduce((sum, each) => sum + each, 0) + 2 * quietModules
  const module = width / modules
  let left = x + quietModules * module
  widths.forEach((each, index) => {
    if (index % 2 === 0) document.rect(left, y, each * module, height)
    left += each * module
  })
  document.fill('black')
}
