import type { FileTaken } from '@celadon/contract'
import { ChatProblem, readProblem } from './problem.ts'

export type FilePost = {
  address: string
  token: string
  language: string
  file: File
  onProgress: (share: number) => void
}

/** Posts one file as a form and tells how much of it has left, which `fetch` cannot. `share`: 0 to 1. */
export function postFile({ address, token, language, file, onProgress }: FilePost): Promise<FileTaken> {
  const body = new FormData()
  body.append('file', file, file.name)
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    const fail = (): void => reject(new ChatProblem(0, { code: 'UNREACHABLE', detail: '', traceId: null }))
    call.open('POST', address)
    call.timeout = timeoutMs
    call.setRequestHeader('authorization', `Bearer ${token}`)
    call.setRequestHeader('accept-language', language)
    call.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    call.addEventListener('error', fail)
    call.addEventListener('timeout', fail)
    call.addEventListener('load', () => {
      if (call.status === 200) return resolve(JSON.parse(call.responseText) as FileTaken)
      void readProblem(new Response(call.responseText, { status: call.status || 502 })).then(reject)
    })
    call.send(body)
  })
}

const timeoutMs = 60_000
