import { expect, test } from 'vitest'
import { parseDatabaseUrl } from './address.ts'

test('an address is read with its password, port and encryption', () => {
  expect(parseDatabaseUrl('postgres://shop:p%40ss@db.internal:6432/celadon?sslmode=verify-full')).toEqual({
    host: 'db.internal',
    port: 6432,
    user: 'shop',
    password: 'p@ss',
    database: 'celadon',
    ssl: { rejectUnauthorized: true },
  })
  expect(parseDatabaseUrl('postgresql://[::1]/celadon')).toMatchObject({
    host: '::1',
    port: 5432,
    user: 'postgres',
    ssl: false,
  })
  expect(parseDatabaseUrl('postgres://shop@localhost/celadon?host=/run/postgresql').host).toBe('/run/postgresql')
})

test.each([
  'db.internal',
  'mysql://db/celadon',
  'postgres://db',
  'postgres://db/celadon?sslmode=maybe',
  'postgres://db/%E0%A4%A',
])('%s is refused without being repeated', (text) => {
  expect(() => parseDatabaseUrl(text)).toThrow(/^(expected postgres:|sslmode is one of)/)
})
