/** The same reading of the same words, asked for by several rules of one turn, is made once. */
export const rememberLast = <Result>(read: (text: string) => Result): ((text: string) => Result) => {
  let last: { text: string; result: Result } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, result: read(text) }
    return last.result
  }
}

/** What is made of something that never changes, by a few plain choices, is made once for as long as it is there. */
export const rememberEach = <Of extends object, Choices extends string[], Result>(
  make: (of: Of, ...choices: Choices) => Result,
): ((of: Of, ...choices: Choices) => Result) => {
  const known = new WeakMap<Of, Map<string, Result>>()
  return (of, ...choices) => {
    const made = known.get(of) ?? new Map<string, Result>()
    known.set(of, made)
    const key = choices.join(' ')
    const result = made.get(key) ?? make(of, ...choices)
    made.set(key, result)
    return result
  }
}
