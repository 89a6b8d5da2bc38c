import { problemOf, readProblem } from './problem.ts'

const timeoutMs = 15_000
/** A file may take its time on a slow line. */
const fileTimeoutMs = 60_000

/** One JSON call with the sign-in cookie, in the page's language. Throws ProblemError, also once `ended` is aborted. */
export const request = <Answer>(
  path: string,
  body?: unknown,
  method?: 'DELETE' | 'PUT',
  ended?: AbortSignal,
): Promise<Answer> =>
  read<Answer>(path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(ended ? [ended] : [])]),
  })

/** Posts one file as a form. Throws ProblemError. */
export const requestFile = <Answer>(path: string, file: File): Promise<Answer> => {
  const body = new FormData()
  body.append('file', file, file.name)
  return read<Answer>(path, { method: 'POST', body, signal: AbortSignal.timeout(fileTimeoutMs) })
}

/** The answer as it came: a file to keep. Throws ProblemError. */
export async function requestText(path: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(fileTimeoutMs)
  const response = await send(path, { method: 'POST', headers, body: JSON.stringify(body), signal })
  if (!response.ok) throw await readProblem(response)
  return response.text()
}

async function read<Answer>(path: string, call: RequestInit): Promise<Answer> {
  const response = await send(path, call)
  if (!response.ok) throw await readProblem(response)
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

async function send(path: string, call: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      ...call,
      headers: { ...call.headers, accept: 'application/json', 'accept-language': document.documentElement.lang },
      credentials: 'same-origin',
    })
  } catch (error) {
    throw problemOf(error)
  }
}
