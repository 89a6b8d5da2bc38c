import type { Localized, WorkflowText } from '@celadon/contract'

/** What is seen at once to be wrong with a text; the server asks the same again before anybody hears it. */
export type WordingFault =
  | { code: 'empty' | 'open'; language: 'zh' | 'en' }
  | { code: 'unknown' | 'forgotten' | 'uneven'; blank: string }

export function findWordingFaults({ mayUse, mustUse }: WorkflowText, text: Localized): WordingFault[] {
  const used = { zh: blanksIn(text.zh), en: blanksIn(text.en) }
  const all = [...new Set([...used.zh, ...used.en])]
  const unknown = all.filter((blank) => !mayUse.includes(blank))
  const forgotten = mustUse.filter((blank) => !used.zh.includes(blank) || !used.en.includes(blank))
  const uneven = all.filter((blank) => used.zh.includes(blank) !== used.en.includes(blank))
  const rest = uneven.filter((blank) => !unknown.includes(blank) && !forgotten.includes(blank))
  return [
    ...(['zh', 'en'] as const).flatMap((language): WordingFault[] => {
      if (text[language].trim() === '') return [{ code: 'empty', language }]
      return isClosed(text[language]) ? [] : [{ code: 'open', language }]
    }),
    ...unknown.map((blank) => ({ code: 'unknown' as const, blank })),
    ...forgotten.map((blank) => ({ code: 'forgotten' as const, blank })),
    ...rest.map((blank) => ({ code: 'uneven' as const, blank })),
  ]
}

const blanksIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

const isClosed = (text: string) => !/[{}[\]]/.test(text.replaceAll(/\{\w+\}/g, '').replaceAll(/\[[^[\]{}]*\]/g, ''))
