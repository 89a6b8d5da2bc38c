import type { Language, Localized } from '@celadon/contract'
import { blanksOf, literalsOf, type Sentence } from './sentence.ts'

/**
 * What is wrong with other words for a sentence, in plain words; empty when they may be said. Each fact is said once in each
 * language, and none that does not come from a record: figures stand in blanks alone.
 */
export const checkSentence = (words: Localized, { text, isLocked }: Sentence): Localized[] =>
  isLocked
    ? [locked]
    : (['zh', 'en'] as const).flatMap((language) => checkIn(language, words[language], text[language]))

const checkIn = (language: Language, words: string, shipped: string): Localized[] => {
  if (words.trim() === '') return [named(language, { zh: '还没有写。', en: 'nothing is written.' })]
  const [used, wanted] = [blanksOf(words), blanksOf(shipped)]
  const missing = wanted.filter((name) => !used.includes(name))
  const unknown = [...new Set(used.filter((name) => !wanted.includes(name)))]
  const twice = [...new Set(used.filter((name, at) => used.indexOf(name) !== at))]
  const figures = figuresIn(words).filter((figure) => !figuresIn(shipped).includes(figure))
  return [
    ...missing.map((name) => ({
      zh: `不能去掉空格 {${name}}：它是事实。`,
      en: `the blank {${name}} may not go: it is a fact.`,
    })),
    ...unknown.map((name) => ({ zh: `没有空格 {${name}}。`, en: `there is no blank {${name}}.` })),
    ...twice.map((name) => ({ zh: `空格 {${name}} 用了两次。`, en: `the blank {${name}} is used twice.` })),
    ...(/[{}]/.test(words.replaceAll(/\{\w+\}/g, ''))
      ? [{ zh: '花括号没有成对。', en: 'braces are not closed.' }]
      : []),
    ...(literalsOf(words)
      .slice(1, -1)
      .some((between) => between.trim() === '')
      ? [{ zh: '两个空格之间要有字。', en: 'between two blanks there have to be words.' }]
      : []),
    ...(/\p{L}/u.test(literalsOf(words).join(''))
      ? []
      : [{ zh: '空格之外要有字。', en: 'beside the blanks there have to be words.' }]),
    ...figures.map((figure) => ({ zh: `“${figure}”不来自记录，不能写死。`, en: `“${figure}” comes from no record.` })),
  ].map((problem) => named(language, problem))
}

/** Amounts, days and shares, in figures or in words. */
const figuresIn = (text: string): string[] => {
  const plain = text
    .replaceAll(/\{\w+\}/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
  return [...plain.matchAll(figure)].map(([found]) => found.trim())
}

const figure =
  /\d+(?:[.,:]\d+)*%?|百分之[零一二两三四五六七八九十百廿卅]*|双倍|[一二两三四五六七八九十百千半廿卅]+(?:个)?(?:工作日|小时|分钟|天|周|月|年|元|块|折|成|倍)|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half)\s(?:working |business )?(?:days?|hours?|minutes?|weeks?|months?|years?|yuan|dollars?|euros?|pounds?|percent|per cent|times)\b/g

const locked: Localized = {
  zh: '这一句关系到安全或法定告知，不能改写。',
  en: 'This sentence keeps people safe or is owed to them by law: it is not worded otherwise.',
}

const named = (language: Language, { zh, en }: Localized): Localized =>
  language === 'zh' ? { zh: `中文：${zh}`, en: `Chinese: ${en}` } : { zh: `英文：${zh}`, en: `English: ${en}` }
