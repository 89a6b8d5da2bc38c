/** Words that only somebody who writes Chinese in letters writes, each with or without a space between its syllables. */
const words =
  /\b(?:tui ?(?:kuan|huo)|huan ?huo|ding ?dan|kuai ?di(?:yuan)?|qu ?xiao|wu ?liu|fa ?(?:huo|piao)|you ?hui ?quan|bao ?guo|shou ?huo|ren ?gong|ke ?fu|shen ?me|zen ?me|ni ?hao|zhi ?fu ?bao)\b/i

export const speaksPinyin = (utterance: string): boolean => words.test(utterance)
