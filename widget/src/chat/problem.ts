import type { ProblemNote } from './outbox.ts'

/** A call that failed. `status` 0: nothing answered at all. */
export class ChatProblem extends Error {
  readonly status: number
  readonly note: ProblemNote

  constructor(status: number, note: ProblemNote) {
    super(note.code)
    this.name = 'ChatProblem'
    this.status = status
    this.note = note
  }
}

/** What is worth doing after a failure: try again later, open the conversation anew, or tell the customer. */
export type Remedy = 'retry' | 'reopen' | 'tell'

export function decideRemedy(error: unknown): Remedy {
  if (!(error instanceof ChatProblem)) return 'retry'
  if (error.status === 401) return 'reopen'
  const isPassing = error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500
  return isPassing ? 'retry' : 'tell'
}

export const noteOf = (error: unknown): ProblemNote =>
  error instanceof ChatProblem ? error.note : { code: 'UNREACHABLE', detail: '', traceId: null }

export async function readProblem(response: Response): Promise<ChatProblem> {
  const body: unknown = await response.json().catch(() => null)
  const found = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const text = (name: string): string | null => (typeof found[name] === 'string' ? found[name] : null)
  return new ChatProblem(response.status, {
    code: text('code') ?? `HTTP_${response.status}`,
    detail: text('detail') ?? '',
    traceId: text('traceId'),
  })
}
