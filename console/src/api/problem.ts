import type { Problem } from '@celadon/contract'

/**
 * A refusal by the server (RFC 9457) or no answer at all: then `code` is `NO_ANSWER`, `status` 0 and `detail` empty,
 * and the page words it.
 */
export class ProblemError extends Error {
  readonly code: string
  readonly status: number
  readonly detail: string
  readonly traceId: string | null
  /** Each thing that stands in the way, in the page's language. */
  readonly reasons: readonly string[]

  constructor(problem: {
    code: string
    status: number
    detail: string
    traceId: string | null
    reasons?: readonly string[]
  }) {
    super(problem.detail || problem.code)
    this.name = 'ProblemError'
    this.code = problem.code
    this.status = problem.status
    this.detail = problem.detail
    this.traceId = problem.traceId
    this.reasons = problem.reasons ?? []
  }
}

/** Worth another try with the same words later; anything else is a decision of the server. */
export function isPassing(problem: ProblemError): boolean {
  return problem.status === 0 || problem.status === 408 || problem.status === 429 || problem.status >= 500
}

export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  return new ProblemError({ code: 'NO_ANSWER', status: 0, detail: '', traceId: null })
}

/** A proxy in between may answer with HTML: then the status is all there is. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const body: Partial<Problem> | null = await response.json().catch(() => null)
  return new ProblemError({
    code: typeof body?.code === 'string' ? body.code : `HTTP_${response.status}`,
    status: response.status,
    detail: typeof body?.detail === 'string' ? body.detail : '',
    traceId: typeof body?.traceId === 'string' ? body.traceId : null,
    reasons: Array.isArray(body?.reasons) ? body.reasons.map(String) : [],
  })
}
