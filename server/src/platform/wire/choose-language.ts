import type { Language } from '@celadon/contract'

/** The first of our languages in an `Accept-Language` header by its weights; English when none is named. */
export const chooseLanguage = (acceptLanguage: string | undefined): Language => {
  let chosen: Language = 'en'
  let best = 0
  for (const item of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = item.trim().toLowerCase().split(';')
    const language = languageOf(tag)
    const weight = weightOf(parameters)
    if (language && weight > best) [chosen, best] = [language, weight]
  }
  return chosen
}

const languageOf = (tag: string): Language | undefined => {
  const primary = tag.split('-')[0]
  return primary === 'zh' || primary === 'en' ? primary : undefined
}

const weightOf = (parameters: string[]): number => {
  const written = parameters.find((parameter) => parameter.trim().startsWith('q='))
  const weight = written === undefined ? 1 : Number(written.trim().slice(2))
  return Number.isFinite(weight) ? weight : 0
}
