const mostWords = 60
const longestWord = 80

/** Words with commas between them, of either language; each once. */
export function splitWords(typed: string): string[] {
  const words = typed.split(/[,，、;；\n]/).map((word) => word.trim().slice(0, longestWord))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords)
}

export function joinWords(words: readonly string[], lang: string): string {
  return words.join(lang === 'en' ? ', ' : '、')
}
