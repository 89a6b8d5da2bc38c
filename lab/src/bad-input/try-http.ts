import type { Attempt } from './attempts.ts'

export type Outcome = 'answered' | '5xx' | 'hang'

const longestMs = 5_000

/** One attempt from a network address of its own, so that limits do not answer in the server's place. */
export const tryHttp = async (
  origin: string,
  attempt: Attempt,
  address: string,
): Promise<{ outcome: Outcome; status: number }> => {
  const url = `${origin}${attempt.path}${attempt.query ? `?${attempt.query}` : ''}`
  try {
    const response = await fetch(url, {
      method: attempt.method,
      headers: {
        'x-forwarded-for': address,
        ...(attempt.body && { 'content-type': 'application/json' }),
        ...attempt.headers,
      },
      ...(attempt.body && { body: new Uint8Array(attempt.body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(longestMs),
    })
    await response.arrayBuffer()
    return { outcome: response.status >= 500 ? '5xx' : 'answered', status: response.status }
  } catch {
    // No answer at all is as bad as a late one.
    return { outcome: 'hang', status: 0 }
  }
}
