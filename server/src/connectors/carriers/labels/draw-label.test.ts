import type { Address } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import type { LabelWanted } from '#commerce'
import { barsOf } from './bars.ts'
import { createLabelDrawer } from './index.ts'
import { decodeWidths, readLabel } from './read-label.spec.ts'

const drawLabel = createLabelDrawer({ name: { zh: '试用快递', en: 'Sandbox carrier' }, notice: null })

const buyer: Address = {
  name: '林晓',
  line1: '科苑路 15 号 B 栋 2201',
  line2: '',
  city: '深圳市',
  region: '广东省',
  postcode: '518057',
  country: 'CN',
  phone: '13800000000',
}
const seller: Address = { ...buyer, name: '窑与叶 售后', line1: '青瓷路 88 号', city: '龙泉', region: '浙江省' }
const english: Address = {
  name: 'Zoë Łukasz O’Brien',
  line1: '55 Long Street',
  line2: '',
  city: 'Manchester',
  region: '',
  postcode: 'M1 1AA',
  country: 'GB',
  phone: '+44 7700 900123',
}
const nowhere: Address = { ...english, name: '', line1: '', city: '', postcode: '', country: '', phone: '' }

const draw = (changes: Partial<LabelWanted & { trackingNumber: string }> = {}) =>
  drawLabel({
    key: 'run:2',
    rmaNumber: 'R0123456789',
    trackingNumber: 'SB123456789CN',
    pickUpOn: null,
    from: buyer,
    to: seller,
    at: '2026-11-25T04:00:00.000Z',
    validUntil: '2026-12-25',
    ...changes,
  })

describe('a label', () => {
  test('has both numbers as text, and a scanner reads both from its bars', async () => {
    const { texts, codes } = readLabel(await draw())
    expect(texts).toContain('R0123456789')
    expect(texts).toContain('SB123456789CN')
    expect(codes).toEqual(['SB123456789CN', 'R0123456789'])
  })
  test.each(['R0000000001', '1Z999AA10123456784', 'sf-99', '00', 'A1B22C333D4444'])(
    'of %s is read as it',
    async (rmaNumber) => {
      expect(readLabel(await draw({ rmaNumber })).codes[1]).toBe(rmaNumber)
    },
  )
  test('broken variant: a module too much, and a symbol swapped for another, are not read', async () => {
    const widths = [...(await barsOf('SB123456789CN'))]
    expect(decodeWidths(widths)).toBe('SB123456789CN')
    expect(decodeWidths(widths.with(8, widths[8]! + 1))).toMatch('unreadable')
    const [head, symbols] = [widths.slice(0, 6), widths.slice(12)]
    expect(decodeWidths([...head, ...(await barsOf('T')).slice(6, 12), ...symbols])).toMatch('unreadable')
  })
  test('is one page of A6', async () => {
    const pdf = Buffer.from(await draw()).toString('latin1')
    expect(pdf).toMatch(/^%PDF-1\.\d/)
    expect(pdf.match(/\/MediaBox \[0 0 297\.64 419\.53\]/g)).toHaveLength(1)
  })
  test('says Chinese addresses in characters that can be copied, and Latin ones as text', async () => {
    const { outlined, texts } = readLabel(await draw())
    expect(outlined).toEqual(expect.arrayContaining(['林晓', '广东省深圳市', '科苑路', '浙江省龙泉', '青瓷路']))
    expect(texts.join('')).toContain('518057')
    const abroad = readLabel(await draw({ to: english })).texts.join('\n')
    expect(abroad).toContain('Zoë Lukasz O')
    expect(abroad).toContain('United Kingdom')
  })
  test('prints rare characters of names, and leaves out little pictures', async () => {
    const { outlined } = readLabel(await draw({ from: { ...buyer, name: '堃䶮喆🐱' } }))
    expect(outlined).toContain('堃䶮喆')
  })
})

describe('a label that nobody could deliver by is refused', () => {
  test.each([
    ['a shop that has not said where goods go', { to: nowhere }, 'no-return-address'],
    ['a script that no font of ours has', { from: { ...buyer, name: 'สมชาย' } }, 'address-unprintable'],
    ['an address too long to be read', { to: { ...seller, line1: '青瓷路'.repeat(100) } }, 'address-unprintable'],
  ])('%s', async (_, changes, code) => {
    await expect(draw(changes)).rejects.toMatchObject({ code })
  })
})
