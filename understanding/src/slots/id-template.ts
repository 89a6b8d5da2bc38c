type SignClass = 'letters' | 'digits' | 'signs'
/** One sign of a template. What may be left out stands in the value all the same, if it is the template's own sign. */
export type Step = { sign: string; class?: SignClass; isOptional: boolean; isGap?: true }

const mostSteps = 64

/** The steps of a template such as `RMA-######` or `AB{2 letters}{4-8 digits}`; undefined for what is none. */
export function readTemplate(pattern: string): Step[] | undefined {
  const steps: Step[] = []
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]!.toLowerCase()
    if (sign === '{') {
      const close = pattern.indexOf('}', at)
      const repeated = close === -1 ? undefined : repeatedSteps(pattern.slice(at + 1, close))
      if (!repeated) return undefined
      steps.push(...repeated)
      at = close
    } else if (sign === '#') steps.push({ sign: '', class: 'digits', isOptional: false })
    else if (sign === '-' || sign === ' ') steps.push({ sign, isOptional: true, isGap: true })
    else steps.push({ sign, isOptional: false })
  }
  return steps.every((step) => step.isOptional) || steps.length > mostSteps ? undefined : withGaps(steps)
}

/** VX1234 may be written "vx 1234": where letters end and digits begin. */
const withGaps = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step, at) => {
    const before = steps[at - 1]
    const isLetter = before && (before.class === 'letters' || /[a-z]/.test(before.sign))
    return isLetter && step.class === 'digits' ? [{ sign: '', isOptional: true, isGap: true as const }, step] : [step]
  })

/** `2 letters`, `4-8 digits`. */
function repeatedSteps(words: string): Step[] | undefined {
  const [, least, most, kind] = /^([0-9]{1,2})(?:-([0-9]{1,2}))? (letters|digits|signs)$/.exec(words) ?? []
  const signClass = kind === 'letters' || kind === 'digits' || kind === 'signs' ? kind : undefined
  if (!signClass) return undefined
  return Array.from({ length: Number(most ?? least) }, (_, at) => ({
    sign: '',
    class: signClass,
    isOptional: at >= Number(least),
  }))
}

/**
 * The longest stretch from `start` that fits the whole template, with nothing like it going on behind. All ways through
 * are followed side by side, so that no text and no template is slow: signs times steps, whatever stands in them.
 */
export function matchTemplate(
  text: string,
  start: number,
  steps: readonly Step[],
): { end: number; value: string } | undefined {
  let places = skipOptional(new Map([[0, '']]), steps)
  let longest: { end: number; value: string } | undefined
  for (let at = start; at <= text.length && places.size > 0; at += 1) {
    const value = places.get(steps.length)
    if (value !== undefined && !isSign(text, at)) longest = { end: at, value }
    if (at === text.length) break
    const next = new Map<number, string>()
    for (const [place, written] of places)
      if (place < steps.length && fits(text, at, steps[place]!))
        next.set(place + 1, written + (steps[place]!.isGap ? steps[place]!.sign : text[at]!))
    places = skipOptional(next, steps)
  }
  return longest
}

function skipOptional(places: ReadonlyMap<number, string>, steps: readonly Step[]): Map<number, string> {
  const reached = new Map(places)
  for (const [place, written] of places) {
    let value = written
    for (let at = place; steps[at]?.isOptional && !reached.has(at + 1); at += 1) {
      value += steps[at]!.sign
      reached.set(at + 1, value)
    }
  }
  return reached
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

export function isSign(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 0 : text.charCodeAt(at)
  return isDigit(code) || isLetter(code)
}

export function fits(text: string, at: number, step: Step): boolean {
  const code = text.charCodeAt(at)
  if (step.class === 'digits') return isDigit(code)
  if (step.class === 'letters') return isLetter(code)
  if (step.class === 'signs') return isDigit(code) || isLetter(code)
  return step.isGap ? text[at] === ' ' || text[at] === '-' : step.sign === text[at]
}
