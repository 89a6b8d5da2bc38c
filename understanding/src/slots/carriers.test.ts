import { describe, expect, test } from 'vitest'
import { carrierOf } from './carriers.ts'

/** Numbers printed in public test sets of github.com/jkeen/tracking_number_data. */
const printed = [
  ['1z999aa10123456784', 'ups'],
  ['9400111201080805483016', 'usps'],
  ['4202215391010268373310 00039521'.replace(' ', ''), 'usps'],
  ['03071790000523483741', 'usps'],
  ['61299998820821171811', 'fedex'],
  ['9611020987654312345672', 'fedex'],
  ['986578788855', 'fedex'],
  ['041441760228964', 'fedex'],
  ['3318810025', 'dhl'],
  ['rb123456785gb', 'post'],
] as const

describe('a parcel number is known by its check digit', () => {
  test.each(printed)('%s is of %s', (code, carrier) => expect(carrierOf(code)?.carrier).toBe(carrier))

  test.each(printed)('%s with another last digit is not proven', (code, carrier) => {
    const at = code.search(/[0-9][a-z]*$/)
    const wrong = code.slice(0, at) + String((Number(code[at]) + 1) % 10) + code.slice(at + 1)
    expect(carrierOf(wrong)).not.toEqual({ carrier, by: 'proof' })
  })
})

test.each([
  ['sf1234567890123', 'sf'],
  ['yt7345678901234', 'yto'],
  ['jdva12345678901', 'jd'],
  ['jt5123456789012', 'jt'],
  ['dpk123456789012', 'deppon'],
  ['75812345678901', 'zto'],
  ['312345678901234', 'yunda'],
  ['7731234567890123', 'sto'],
  ['ea123456785cn', 'ems'],
])('%s has the shape of %s', (code, carrier) => expect(carrierOf(code)?.carrier).toBe(carrier))
