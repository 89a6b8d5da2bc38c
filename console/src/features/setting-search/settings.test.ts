import { builtIn, may } from '@celadon/contract'
import { expect, test } from 'vitest'
import { findSettings, settings } from './settings.ts'

const idsOf = (wanted: string, role: 'agent' | 'supervisor' | 'admin' = 'admin') =>
  findSettings(wanted, (needs) => may(builtIn(role), needs)).map(({ id }) => id)

test('a setting is found by what it is called and by what people call it, in either language', () => {
  for (const [wanted, id] of [
    ['Members', 'members'],
    ['角色', 'members'],
    ['权限', 'members'],
    ['embed', 'inboxes'],
    ['嵌入代码', 'inboxes'],
    ['brand colour', 'inboxes'],
    ['退款额度', 'caps'],
    ['refund limit', 'caps'],
    ['SLA', 'routing'],
    ['ＳＬＡ', 'routing'],
    ['技能', 'routing'],
    ['/shortcut', 'macros'],
    ['快捷回复', 'macros'],
    ['who changed', 'audit'],
    ['日志', 'audit'],
    ['return window', 'policy'],
    ['同义词', 'synonyms'],
  ] as const)
    expect(idsOf(wanted), wanted).toContain(id)
})

test('nothing typed is all there is, and each role finds what it can open', () => {
  expect(idsOf('')).toEqual(settings.map(({ id }) => id))
  expect(idsOf(' ', 'supervisor')).not.toContain('members')
  expect(idsOf('audit', 'supervisor')).toEqual([])
  expect(idsOf('', 'agent')).toEqual(['policy', 'exceptions', 'workflows', 'articles', 'macros'])
  expect(idsOf('no such thing')).toEqual([])
})

test('what is named so comes before what only speaks of it', () => {
  expect(idsOf('members')[0]).toBe('members')
  expect(idsOf('macros')[0]).toBe('macros')
})
