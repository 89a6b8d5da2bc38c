/** The same reading of the same words, asked for by several rules of one turn, is made once. */
export const rememberLast = <Result>(read: (text: string) => Result): ((text: string) => Result) => {
  let last: { text: string; result: Result } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, result: read(text) }
    return last.result
  }
}
