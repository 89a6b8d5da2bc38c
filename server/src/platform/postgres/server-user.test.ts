import { expect, test } from 'vitest'
import { findServerUser } from './server-user.ts'

const users = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/nonexistent:/usr/sbin/nologin\n'

test('for root the server runs as nobody', () => {
  expect(findServerUser(0, () => users)).toEqual({ name: 'nobody', uid: 65_534, gid: 65_533 })
})

test('for anybody else it runs as themselves', () => {
  expect(findServerUser(1000, () => users)).toEqual({ name: 'you' })
})

test('root on a machine without nobody is told to be somebody else', () => {
  expect(() => findServerUser(0, () => 'root:x:0:0::/root:/bin/sh\n')).toThrow('Run Celadon as another user')
})
