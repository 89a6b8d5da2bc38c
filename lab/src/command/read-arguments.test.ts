import { expect, test } from 'vitest'
import { readArguments } from './read-arguments.ts'

test('flags are read with a value behind, with an equals sign and bare', () => {
  const args = readArguments(['--kills', '40', '--broken=ack-first', '--json'])
  expect(args.number('kills', 3)).toBe(40)
  expect(args.number('clients', 20)).toBe(20)
  expect(args.text('broken')).toBe('ack-first')
  expect(args.isJson).toBe(true)
  expect(args.unused()).toEqual([])
})

test('a flag nobody knows is noticed, and so is a number that is none', () => {
  const args = readArguments(['--kill', '40', '--seconds', 'soon'])
  expect(args.unused()).toContain('kill')
  expect(() => args.number('seconds', 3)).toThrow('--seconds wants a number')
  expect(() => readArguments(['forty'])).toThrow("'forty' is no flag")
})
