/** What anybody says that asks for no more than a civil word: greetings, outcomes, noise, and what no shop can answer. */
import type { IntentDefinition } from '#intents/define'
import { areYouThere } from './are-you-there.ts'
import { bye } from './bye.ts'
import { greet } from './greet.ts'
import { identity } from './identity.ts'
import { insult } from './insult.ts'
import { notSolved } from './not-solved.ts'
import { outOfScope } from './out-of-scope.ts'
import { solved } from './solved.ts'
import { thank } from './thank.ts'
import { waitAMoment } from './wait-a-moment.ts'

export const talkIntents: readonly IntentDefinition[] = [
  greet,
  thank,
  bye,
  identity,
  solved,
  notSolved,
  outOfScope,
  insult,
  areYouThere,
  waitAMoment,
]
