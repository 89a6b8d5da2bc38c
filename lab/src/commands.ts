import { rulingsCommand, workflowTurnsCommand } from '#after-sales-speed'
import { answersCommand } from '#answers'
import { auditCommand } from '#audit'
import { authorityCommand } from '#authority'
import { badInputCommand } from '#bad-input'
import { catalogueCommand } from '#catalogue'
import { chatCommand } from '#chat'
import type { LabCommand } from '#command'
import { connectionsCommand } from '#connections'
import { correctionsCommand } from '#corrections'
import { crashCommand } from '#crash'
import { deskCommand } from '#desk'
import { humanWishCommand } from '#human-wish'
import { importCommand } from '#importing'
import { intentsCommand } from '#intents'
import { maskingCommand } from '#masking'
import { moneyCommand } from '#money'
import { pageCommand } from '#page'
import { pastCommand } from '#past'
import { peersCommand } from '#peers'
import { puttingRightCommand } from '#putting-right'
import { reachCommand } from '#reach'
import { readingsCommand } from '#readings'
import { replayCommand } from '#replay'
import { retailCommand } from '#retail'
import { knowledgeCommand, retrievalCommand, searchCommand } from '#retrieval'
import { summariesCommand } from '#summaries'
import { routingCommand } from '#routing'
import { shiftCommand } from '#shift'
import { uploadsCommand } from '#uploads'

/** Everything the lab can measure, in the order of the list it prints. */
export const commands: readonly LabCommand[] = [
  crashCommand,
  moneyCommand,
  authorityCommand,
  auditCommand,
  rulingsCommand,
  workflowTurnsCommand,
  chatCommand,
  connectionsCommand,
  routingCommand,
  reachCommand,
  maskingCommand,
  retrievalCommand,
  searchCommand,
  knowledgeCommand,
  importCommand,
  answersCommand,
  badInputCommand,
  uploadsCommand,
  pageCommand,
  pastCommand,
  deskCommand,
  shiftCommand,
  puttingRightCommand,
  intentsCommand,
  catalogueCommand,
  correctionsCommand,
  peersCommand,
  humanWishCommand,
  readingsCommand,
  replayCommand,
  retailCommand,
  summariesCommand,
]
