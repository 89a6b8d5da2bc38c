import type { LabArguments } from './read-arguments.ts'

/** `figures` is the JSON object of `--json`. `faults`: what was measured and must not be so; they make the exit code 1. */
export type LabResult = { figures: Record<string, unknown>; faults: string[] }

export type LabCommand = {
  name: string
  summary: string
  /** Each flag with what it means and, in brackets, its default. */
  flags?: Record<string, string>
  /** @throws when it could not measure: exit code 2, no figures. */
  run: (args: LabArguments) => Promise<LabResult>
}
