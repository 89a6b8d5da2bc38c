import type { Language, Localized, Workflow } from '@celadon/contract'
import { blanksFor, blanksIn } from './blanks.ts'
import type { PlacedText } from './texts.ts'

/**
 * What is wrong with other words for a text, in plain words; empty when they may be said. A summary keeps every blank that
 * it came with: nobody agrees to an amount that they were not shown.
 */
export const checkWording = (text: Localized, shipped: PlacedText, workflow: Workflow): Localized[] => {
  const { mayUse, mustUse } = blanksFor(shipped, workflow)
  const used = { zh: blanksIn(text.zh), en: blanksIn(text.en) }
  const unknown = [...new Set([...used.zh, ...used.en])].filter((name) => !mayUse.includes(name))
  const forgotten = mustUse.filter((name) => !used.zh.includes(name) || !used.en.includes(name))
  const uneven = used.zh
    .filter((name) => !used.en.includes(name))
    .concat(used.en.filter((name) => !used.zh.includes(name)))
  return [
    ...(['zh', 'en'] as const).flatMap((language) => (isClosed(text[language]) ? [] : [unclosed(language)])),
    ...unknown.map((name) => ({
      zh: `空格 {${name}} 在这里填不出来。`,
      en: `The blank {${name}} cannot be filled here.`,
    })),
    ...forgotten.map((name) => ({
      zh: `不能去掉空格 {${name}}：客户要看到它才能同意。`,
      en: `The blank {${name}} may not go: customers agree to what they are shown.`,
    })),
    ...(unknown.length + forgotten.length > 0 ? [] : uneven).map((name) => ({
      zh: `空格 {${name}} 只在一种语言里用了。`,
      en: `The blank {${name}} is used in one language only.`,
    })),
  ]
}

export const isSound = (text: Localized, shipped: PlacedText, workflow: Workflow): boolean =>
  checkWording(text, shipped, workflow).length === 0

const unclosed = (language: Language): Localized =>
  language === 'zh'
    ? {
        zh: '中文：括号没有成对，或套在一起。',
        en: 'Chinese: brackets or braces are not closed, or one is in another.',
      }
    : {
        zh: '英文：括号没有成对，或套在一起。',
        en: 'English: brackets or braces are not closed, or one is in another.',
      }

/** Braces hold one name, square brackets no other brackets, and everything opened is closed. */
const isClosed = (text: string): boolean =>
  !/[{}[\]]/.test(text.replaceAll(/\{\w+\}/g, '').replaceAll(/\[[^[\]{}]*\]/g, ''))
