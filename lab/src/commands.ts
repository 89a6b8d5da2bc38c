import { badInputCommand } from '#bad-input'
import { chatCommand } from '#chat'
import type { LabCommand } from '#command'
import { connectionsCommand } from '#connections'
import { crashCommand } from '#crash'
import { maskingCommand } from '#masking'
import { pageCommand } from '#page'
import { reachCommand } from '#reach'
import { retrievalCommand, searchCommand } from '#retrieval'

/** Everything the lab can measure, in the order of the list it prints. */
export const commands: readonly LabCommand[] = [
  crashCommand,
  chatCommand,
  connectionsCommand,
  reachCommand,
  maskingCommand,
  retrievalCommand,
  searchCommand,
  badInputCommand,
  pageCommand,
]
