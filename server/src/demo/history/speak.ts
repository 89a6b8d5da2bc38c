import { happens, type Scene } from './scene.ts'

/** The first words: a greeting or none, what is wanted, and an ending by the temper. */
export const openingOf = ({ dice, words, plan }: Scene): string => {
  const wanted = dice.pick(words.openings[plan.topic]).replaceAll('{order}', plan.order ?? '')
  const text = `${dice.pick(words.greetings)}${wanted}${dice.pick(words.endings[plan.temper])}`
  return plan.language === 'zh' ? text : withSlip(text, { dice })
}

/** In one English sentence of eight two neighbouring letters have changed places. */
const withSlip = (text: string, { dice }: Pick<Scene, 'dice'>): string => {
  const at = dice.between(1, Math.max(1, text.length - 3))
  const pair = text.slice(at, at + 2)
  if (!happens(dice, 12) || !/^[a-z]{2}$/.test(pair)) return text
  return `${text.slice(0, at)}${pair[1]}${pair[0]}${text.slice(at + 2)}`
}
