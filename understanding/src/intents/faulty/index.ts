/** Goods that are not right: broken, wrong, lacking, faulty, poor or fake, and having them mended. */
import type { IntentDefinition } from '#intents/define'
import { counterfeit } from './counterfeit.ts'
import { damagedItem } from './damaged-item.ts'
import { faultyItem } from './faulty-item.ts'
import { missingItem } from './missing-item.ts'
import { notAsDescribed } from './not-as-described.ts'
import { repair } from './repair.ts'
import { sparePart } from './spare-part.ts'
import { warranty } from './warranty.ts'
import { wrongItem } from './wrong-item.ts'

export const faultyIntents: readonly IntentDefinition[] = [
  damagedItem,
  wrongItem,
  missingItem,
  faultyItem,
  notAsDescribed,
  counterfeit,
  warranty,
  repair,
  sparePart,
]
