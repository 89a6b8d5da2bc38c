import { hasWord, type Say } from '#language'

/** A reason in words; one without words of its own by its code. */
export function wordProblem(say: Say, code: string): string {
  const [, status] = /^HTTP_(\d+)$/.exec(code) ?? []
  if (status !== undefined) return say('imports.problem.http', { status })
  const key = `imports.problem.${code}`
  return hasWord(key) ? say(key) : say('imports.problem.other', { code })
}
