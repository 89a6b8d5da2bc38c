import type { Awaiting, RehearsedLine, ScriptedLine } from '@celadon/contract'

/** A line as it is played; `asked` absent: in its place, whatever is asked. */
export type PlayedLine = RehearsedLine & { asked?: Awaiting['slot'] | null }

/** Words alone are said in their place. */
export const playedLine = (line: ScriptedLine): PlayedLine =>
  typeof line === 'string' ? { kind: 'text', text: line } : line

/**
 * Which of the lines comes next, and what is left of them. What answers a question is said when that is put, in whatever
 * order questions come; `answersAlone`: the buyer has an answer of their own to it. Undefined: none. Pure.
 */
export const nextLine = (
  rest: readonly PlayedLine[],
  awaiting: Awaiting | null,
  answersAlone: boolean,
): { line: PlayedLine; rest: PlayedLine[] } | undefined => {
  const at = placeOf(rest, awaiting, answersAlone)
  const line = rest[at]
  return line && { line, rest: rest.toSpliced(at, 1) }
}

const placeOf = (rest: readonly PlayedLine[], awaiting: Awaiting | null, answersAlone: boolean): number => {
  if (rest[0]?.asked === undefined) return 0
  const answer = awaiting ? rest.findIndex((line) => line.asked === awaiting.slot && isOffered(line, awaiting)) : -1
  if (answer >= 0) return answer
  return answersAlone ? -1 : rest.findIndex(({ asked }) => asked === null)
}

const isOffered = (line: PlayedLine, { options }: Awaiting): boolean =>
  line.kind !== 'tap' || options.some(({ id }) => id === line.optionId)
