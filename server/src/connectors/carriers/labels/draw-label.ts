import type { Localized } from '@celadon/contract'
import { PortRefusal, type Label, type LabelWanted } from '#commerce'
import { addressLines } from './address-lines.ts'
import { barsOf } from './bars.ts'
import { fitLines, leading, type Fitted } from './fit-lines.ts'
import { openPage, type Page } from './page.ts'
import { spell } from './spell.ts'
import { openTypeface, type Typeface } from './typeface.ts'

/** `notice` stands at the foot, such as that a label is only for trying out; null: nothing. */
type Carrier = { name: Localized; notice: Localized | null }
type Wanted = LabelWanted & Omit<Label, 'pdf'>

/**
 * Draws the label that goes on a parcel back: from whom, to whom, the carrier's number and ours, each with its barcode.
 * @throws PortRefusal `no-return-address`: the shop has not said where goods go back to; `address-unprintable`: a name or an
 *   address holds a character no font of ours has, or is too long to be read
 */
export const createLabelDrawer =
  (carrier: Carrier) =>
  async (wanted: Wanted): Promise<Uint8Array> => {
    const typeface = await openTypeface()
    const to = spellAll(addressLines(wanted.to), typeface)
    if (to.length < leastLines) throw new PortRefusal('no-return-address')
    const from = spellAll(wanted.from === null ? [] : addressLines(wanted.from), typeface)
    const page = await openPage(`RMA ${wanted.rmaNumber}`, typeface)
    drawHead(page, carrier)
    drawAddress(page, both(titles.from), from, { y: 50, height: 44, sizes: [9, 8, 7, 6] })
    drawAddress(page, both(titles.to), to, { y: 112, height: 88, sizes: [13, 12, 11, 10, 9, 8, 7] })
    await drawBarcode(page, wanted.trackingNumber, { y: 222, height: 60, title: both(titles.tracking) })
    await drawBarcode(page, wanted.rmaNumber, { y: 323, height: 36, title: both(titles.rma) })
    drawFoot(page, carrier, wanted)
    return page.end()
  }

/** A label crosses hands of either language. */
const both = ({ zh, en }: Localized): string => `${zh} ${en}`

const titles = {
  label: { zh: '退货面单', en: 'Return label' },
  from: { zh: '寄件', en: 'From' },
  to: { zh: '收件', en: 'To' },
  tracking: { zh: '快递单号', en: 'Tracking number' },
  rma: { zh: '退货单号', en: 'RMA number' },
  until: { zh: '最晚寄出', en: 'Hand in by' },
}

/** A name and a place. */
const leastLines = 2
/** More is no address; breaking it into lines would take as long as it is. */
const mostCharacters = 240
/** What printers leave white at the side, and what is left between, in points of A6 (297.6 by 419.5). */
const edge = 16
const inner = 265

const spellAll = (lines: readonly string[], typeface: Typeface): string[] => {
  if (lines.join('').length > mostCharacters) throw new PortRefusal('address-unprintable')
  return lines.map((line) => {
    const spelt = spell(line, typeface)
    if (spelt === undefined) throw new PortRefusal('address-unprintable')
    return spelt
  })
}

const drawHead = (page: Page, { name }: Carrier): void => {
  page.write(both(titles.label), { x: edge, y: 29, size: 15, isBold: true })
  page.write(both(name), { x: edge, y: 42, size: 8 })
}

type Block = { y: number; height: number; sizes: readonly number[] }

/** A sender nobody knows writes it by hand. */
const drawAddress = (page: Page, title: string, lines: readonly string[], { y, height, sizes }: Block): void => {
  page.rule(edge, y, inner)
  page.write(title, { x: edge, y: y + 11, size: 7 })
  if (lines.length === 0) return [1, 2].forEach((line) => page.rule(edge, y + 11 + line * 18, inner))
  const fitted: Fitted | undefined = fitLines(lines, { width: inner, height, sizes }, page.measure)
  if (!fitted) throw new PortRefusal('address-unprintable')
  fitted.lines.forEach((line, index) => {
    const place = { x: edge, y: y + 12 + (index + 1) * fitted.size * leading - 2, size: fitted.size }
    page.write(line, { ...place, isBold: index === 0 })
  })
}

type Symbol = { y: number; height: number; title: string }

const drawBarcode = async (page: Page, text: string, { y, height, title }: Symbol): Promise<void> => {
  page.rule(edge, y - 12, inner)
  page.write(title, { x: edge, y, size: 7 })
  page.bars(await barsOf(text), { x: edge, y: y + 6, width: inner, height })
  page.write(text, { x: edge, y: y + height + 19, size: 12, isBold: true })
}

const drawFoot = (page: Page, { notice }: Carrier, { at, validUntil }: Wanted): void => {
  const day = validUntil === null ? at.slice(0, 10) : `${both(titles.until)} ${validUntil}`
  page.write(notice === null ? day : `${day}  ${both(notice)}`, { x: edge, y: 405, size: 6.5 })
}
