import { answersCommand } from '#answers'
import { badInputCommand } from '#bad-input'
import { catalogueCommand } from '#catalogue'
import { chatCommand } from '#chat'
import type { LabCommand } from '#command'
import { connectionsCommand } from '#connections'
import { correctionsCommand } from '#corrections'
import { crashCommand } from '#crash'
import { humanWishCommand } from '#human-wish'
import { intentsCommand } from '#intents'
import { maskingCommand } from '#masking'
import { moneyCommand } from '#money'
import { pageCommand } from '#page'
import { peersCommand } from '#peers'
import { reachCommand } from '#reach'
import { readingsCommand } from '#readings'
import { retailCommand } from '#retail'
import { retrievalCommand, searchCommand } from '#retrieval'

/** Everything the lab can measure, in the order of the list it prints. */
export const commands: readonly LabCommand[] = [
  crashCommand,
  moneyCommand,
  chatCommand,
  connectionsCommand,
  reachCommand,
  maskingCommand,
  retrievalCommand,
  searchCommand,
  answersCommand,
  badInputCommand,
  pageCommand,
  intentsCommand,
  catalogueCommand,
  correctionsCommand,
  peersCommand,
  humanWishCommand,
  readingsCommand,
  retailCommand,
]
