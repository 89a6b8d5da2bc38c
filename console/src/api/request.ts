import { problemOf, readProblem } from './problem.ts'

const timeoutMs = 15_000

/** One JSON call with the sign-in cookie, in the page's language. Throws ProblemError. */
export async function request<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await send(path, body)
  if (!response.ok) throw await readProblem(response)
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

async function send(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      credentials: 'same-origin',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    throw problemOf(error)
  }
}
