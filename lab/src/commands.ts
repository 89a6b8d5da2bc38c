import type { LabCommand } from '#command'

/** Everything the lab can measure, in the order of the list it prints. */
export const commands: readonly LabCommand[] = []
