import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chineseAttacks } from './chinese-attacks.ts'

/** Longer than a message may be is cut as the widget would. */
const longest = 3_900

/** Every attack once: the public ones of `CELADON_LAB_DATA/safety` and our own. */
export const readAttacks = (corpora: string): string[] => {
  const folder = join(corpora, 'safety')
  const all = [
    ...readInjections(join(folder, 'deepset-train.jsonl')),
    ...Object.values(parse(join(folder, 'bipia-attacks-train.json')) as Record<string, string[]>).flat(),
    ...(parse(join(folder, 'injecagent-direct-harm.json')) as { 'Attacker Instruction': string }[]).map(
      (each) => each['Attacker Instruction'],
    ),
    ...readdirSync(join(folder, 'jailbreaks')).flatMap((name) => parse(join(folder, 'jailbreaks', name)) as string[]),
    ...chineseAttacks(),
  ]
  return [...new Set(all.map((text) => text.replaceAll('\u0000', '').slice(0, longest).toWellFormed()))]
}

const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Label 1 is an injection. */
const readInjections = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; label: number })
    .flatMap(({ text, label }) => (label === 1 ? [text] : []))
