import { expect, test } from 'vitest'
import type { LabelWanted } from '#commerce'
import { createManualClock } from '#platform/clock'
import { createCarrierSandbox } from './index.ts'

const wanted: LabelWanted = {
  key: 'run:2',
  rmaNumber: 'R0000000001',
  from: null,
  to: { name: '', line1: '', line2: '', city: '龙泉', region: '', postcode: '', country: 'CN', phone: '' },
  at: '2026-11-25T04:00:00.000Z',
}

const clock = createManualClock(wanted.at)
const still = { clock, travelMs: null }

test('a label is drawn once a key, with its tracking number, and found by the key', async () => {
  let drawn = 0
  const carrier = createCarrierSandbox({
    ...still,
    drawLabel: async ({ rmaNumber, trackingNumber }) => {
      drawn += 1
      return new TextEncoder().encode(`${rmaNumber} ${trackingNumber}`)
    },
  })
  expect(await carrier.findLabel('t', wanted.key)).toBeUndefined()
  const [first, second] = await Promise.all([carrier.makeLabel('t', wanted), carrier.makeLabel('t', wanted)])
  expect(second).toEqual(first)
  expect(await carrier.findLabel('t', wanted.key)).toEqual(first)
  expect(first.trackingNumber).toMatch(/^SB\d{9}CN$/)
  expect(new TextDecoder().decode(first.pdf)).toBe(`R0000000001 ${first.trackingNumber}`)
  expect(drawn).toBe(1)
  expect((await carrier.makeLabel('t', { ...wanted, key: 'run:3' })).trackingNumber).not.toBe(first.trackingNumber)
})

test('a label that could not be drawn can be asked for again', async () => {
  let isAway = true
  const carrier = createCarrierSandbox({
    ...still,
    drawLabel: async () => {
      if (isAway) throw new Error('away')
      return new Uint8Array()
    },
  })
  await expect(carrier.makeLabel('t', wanted)).rejects.toThrow('away')
  isAway = false
  expect((await carrier.makeLabel('t', wanted)).trackingNumber).toMatch(/^SB/)
})

test('it comes for a parcel the day after, and the parcel is there when its time has passed', async () => {
  const carrier = createCarrierSandbox({ drawLabel: async () => new Uint8Array(), clock, travelMs: 60_000 })
  const { pickUpOn, trackingNumber } = await carrier.makeLabel('t', { ...wanted, isPickedUp: true })
  expect(pickUpOn).toBe('2026-11-26')
  expect((await carrier.makeLabel('t', { ...wanted, key: 'run:9' })).pickUpOn).toBeNull()
  const parcel = { trackingNumber, since: wanted.at }
  expect(await carrier.hasArrived('t', parcel)).toBe(false)
  clock.advance(60_000)
  expect(await carrier.hasArrived('t', parcel)).toBe(true)
})
