export type LabArguments = {
  isJson: boolean
  /** @throws when it is given and no number. */
  number: (name: string, otherwise: number) => number
  text: (name: string) => string | undefined
  has: (name: string) => boolean
  /** Flags that nobody asked for yet. */
  unused: () => string[]
}

/** `--name value`, `--name=value` and bare `--name`. */
export const readArguments = (words: readonly string[]): LabArguments => {
  const given = parse(words)
  const used = new Set(['json'])
  const take = (name: string): string | undefined => {
    used.add(name)
    return given.get(name)
  }
  return {
    isJson: given.has('json'),
    has: (name) => take(name) !== undefined,
    text: take,
    number: (name, otherwise) => {
      const text = take(name)
      if (text === undefined) return otherwise
      const value = Number(text)
      if (text === '' || !Number.isFinite(value)) throw new Error(`--${name} wants a number`)
      return value
    },
    unused: () => [...given.keys()].filter((name) => !used.has(name)),
  }
}

const parse = (words: readonly string[]): Map<string, string> => {
  const given = new Map<string, string>()
  for (const [at, word] of words.entries()) {
    if (!word.startsWith('--')) {
      if (!words[at - 1]?.startsWith('--')) throw new Error(`'${word}' is no flag`)
      continue
    }
    const [name = '', value] = word.slice(2).split('=', 2)
    const next = words[at + 1]
    given.set(name, value ?? (next === undefined || next.startsWith('--') ? '' : next))
  }
  return given
}
