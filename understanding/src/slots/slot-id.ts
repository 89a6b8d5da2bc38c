import type { IdPattern } from '@celadon/contract'
import type { FoundSlot } from './found-slot.ts'
import { fits, isSign, matchTemplate, readTemplate, type Step } from './id-template.ts'

/** The tenant's own numbers, by the templates of `idPatternSchema`; the value is written as the template has it. */
export function findIds(text: string, patterns: readonly IdPattern[]): FoundSlot[] {
  return templatesOf(patterns).flatMap(({ type, steps }) => findAll(text, steps, type))
}

type Template = { type: string; steps: readonly Step[] }

const mostPatterns = 20
const mostFound = 20
const remembered = new WeakMap<readonly IdPattern[], readonly Template[]>()

function templatesOf(patterns: readonly IdPattern[]): readonly Template[] {
  const known = remembered.get(patterns)
  if (known) return known
  const templates = patterns.slice(0, mostPatterns).flatMap(({ type, pattern }) => {
    const steps = readTemplate(pattern)
    return steps ? [{ type, steps }] : []
  })
  remembered.set(patterns, templates)
  return templates
}

function findAll(text: string, steps: readonly Step[], kind: string): FoundSlot[] {
  const found: FoundSlot[] = []
  const first = steps.find((step) => !step.isOptional)!
  for (let start = 0; start < text.length && found.length < mostFound; start += 1) {
    if (isSign(text, start - 1) || !isSign(text, start) || !(steps[0]!.isOptional || fits(text, start, first))) continue
    const match = matchTemplate(text, start, steps)
    if (!match) continue
    found.push({
      type: 'id',
      kind,
      value: match.value.toUpperCase(),
      how: 'pattern',
      confidence: 0.95,
      start,
      end: match.end,
    })
    start = match.end - 1
  }
  return found
}
