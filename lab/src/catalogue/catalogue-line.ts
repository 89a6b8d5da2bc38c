import { catalogue, type IntentDefinition } from '@celadon/understanding/intents'

/** A line of the catalogue with whose it is. */
export type CatalogueLine = {
  utterance: string
  intent: string
  language: 'zh' | 'en'
  audience: IntentDefinition['audience']
}

export const listCatalogueLines = (): CatalogueLine[] =>
  catalogue.flatMap(({ intent, audience, zh, en }) => [
    ...zh.map((utterance) => ({ utterance, intent, audience, language: 'zh' as const })),
    ...en.map((utterance) => ({ utterance, intent, audience, language: 'en' as const })),
  ])

/** The intents a buyer or a seller may mean; everybody's lines may be anybody's. */
export const fitsAudience = (intent: string, audience: IntentDefinition['audience']): boolean => {
  const own = audiences.get(intent) ?? 'everybody'
  return own === 'everybody' || audience === 'everybody' || own === audience
}

const audiences = new Map(catalogue.map(({ intent, audience }) => [intent, audience]))
