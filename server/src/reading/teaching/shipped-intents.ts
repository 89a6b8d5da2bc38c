import { catalogue } from '@celadon/understanding/intents'
import { broadIntents, type DescribedIntent } from './broad-intents.ts'

const broad = new Set(broadIntents.map(({ intent }) => intent))

/** The intents that come with Celadon, as staff see them. */
export const shippedIntents: readonly DescribedIntent[] = [
  ...broadIntents,
  ...catalogue
    .filter(({ intent }) => !broad.has(intent))
    .map(({ intent, label, definition }) => ({ intent, label, description: definition })),
]
