/** A text's sentences in either language, trimmed, without what is empty. The dot of a figure ends none. */
export const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[。！？!?；;])|(?<=\.)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
