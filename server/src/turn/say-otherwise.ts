import type { Language, Part } from '@celadon/contract'
import { reword } from '#automation/sentences'
import { sentences } from '#turn/words'
import type { TurnDependencies } from './turn-dependencies.ts'

type Said = { parts: readonly Part[]; sellerId: string | null; language: Language }

/** What is about to be said, in the words of the seller it concerns, else the operator's, else as it was composed. */
export const sayOtherwise = async (
  { afterSales }: Pick<TurnDependencies, 'afterSales'>,
  tenantId: string,
  { parts, ...of }: Said,
): Promise<Part[]> => reword(parts, { ...of, sentences, instead: await afterSales.sentencesOf(tenantId) })
