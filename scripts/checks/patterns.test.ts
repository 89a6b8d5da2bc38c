import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isScript, isTest, parse, readFileMap, visit } from './source.mjs'

type Pattern = { at: string; source: string; flags: string }
// The backend in JavaScript, on every machine the same.
process.env['RECHECK_BACKEND'] = 'pure'
const { check } = await import('recheck')
const root = fileURLToPath(new URL('../..', import.meta.url))
/** What a stranger's text runs through, a seller's whole articles, and what a site sends before a thread of its own reads it. */
const proved =
  /^(?:(?:understanding|contract|widget|console)\/|server\/src\/(?:oversight\/check-words\.ts|knowledge\/imports\/))/

test('no pattern can be made to backtrack: each is proved to take linear time', async () => {
  const patterns = [...literalPatterns(), ...(await builtPatterns())]
  expect(patterns.length).toBeGreaterThan(200)
  const faults: string[] = []
  for (const pattern of patterns) {
    const fault = await faultOf(pattern)
    if (fault) faults.push(`${pattern.at} ${fault}: ${pattern.source}`)
  }
  expect(faults).toEqual([])
}, 240_000)

test('broken variant: patterns that backtrack are found', async () => {
  for (const source of ['[a-z]+@[a-z]', '(a+)+$', '^(a|a)*$', '\\s+$', '(?:x*y?)*z'])
    expect([source, await faultOf({ at: 'here', source, flags: '' })]).not.toEqual([source, undefined])
})

async function faultOf({ source, flags }: Pattern): Promise<string | undefined> {
  // A sticky pattern begins at one place only.
  const whole = flags.includes('y') ? `^(?:${source})` : source
  const { status, complexity } = await check(whole, flags.replaceAll(/[dgy]/g, ''), {
    checker: 'automaton',
    timeout: 30_000,
  })
  return status === 'safe' ? undefined : `${status} ${complexity?.type ?? ''}`
}

function literalPatterns(): Pattern[] {
  const files: Record<string, string> = readFileMap(root)
  const found = new Map<string, Pattern>()
  for (const [path, text] of Object.entries(files)) {
    if (!isScript(path) || isTest(path) || !proved.test(path)) continue
    visit(parse(path, text).program, {
      Literal: (node: { regex?: { pattern: string; flags: string } }) => {
        if (node.regex)
          found.set(`${node.regex.pattern}/${node.regex.flags}`, {
            at: path,
            source: node.regex.pattern,
            flags: node.regex.flags,
          })
      },
    })
  }
  return [...found.values()]
}

/** Patterns that are put together when the language engine is loaded. */
async function builtPatterns(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const plain = globalThis.RegExp
  const watched = new Proxy(plain, {
    construct: (target, [source, flags]: [string | RegExp, string | undefined]) => {
      found.push({ at: 'built', source: typeof source === 'string' ? source : source.source, flags: flags ?? '' })
      return new target(source, flags)
    },
  })
  globalThis.RegExp = watched
  try {
    await import('@celadon/understanding')
  } finally {
    globalThis.RegExp = plain
  }
  return found
}
