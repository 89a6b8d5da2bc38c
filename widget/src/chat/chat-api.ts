import type { ChatAccess, ChatSnapshot, FileTaken, Language, MessageAck, OpenChat } from '@celadon/contract'
import type { KeptAccess } from './memory.ts'
import type { Act } from './outbox.ts'
import { postFile } from './post-file.ts'
import { ChatProblem, readProblem } from './problem.ts'

export type ChatApi = {
  /** `token` is an earlier one of this visitor: the same conversation goes on. */
  openAccess: (body: OpenChat, token?: string) => Promise<ChatAccess>
  resume: (linkToken: string) => Promise<ChatAccess>
  readSnapshot: (access: KeptAccess, before?: number) => Promise<ChatSnapshot>
  identify: (access: KeptAccess, shopToken: string) => Promise<ChatSnapshot>
  leaveQueue: (access: KeptAccess, clientMessageId: string) => Promise<ChatSnapshot>
  readLabel: (access: KeptAccess, returnId: string) => Promise<Blob>
  /** `onProgress`: how much has left, 0 to 1. */
  postFile: (access: KeptAccess, file: File, onProgress: (share: number) => void) => Promise<FileTaken>
  readFile: (access: KeptAccess, fileId: string) => Promise<Blob>
  /** An acknowledgement for a message, the new state for everything else. */
  runAct: (access: KeptAccess, act: Act, clientMessageId: string) => Promise<MessageAck | ChatSnapshot>
}

type Call = { method?: string; token?: string | undefined; body?: unknown }

/** `base` ends in `/api/chat/`. Answers are trusted: they come from our own origin, checked there against the contract. */
export function createChatApi(base: string, language: () => Language): ChatApi {
  const send = (path: string, call: Call): Promise<Response> => runCall(base + path, call, language())
  const call = <T>(path: string, call: Call): Promise<T> =>
    reading(async () => (await (await send(path, call)).json()) as T)
  const at = (access: KeptAccess, rest: string): string =>
    `conversations/${encodeURIComponent(access.conversationId)}${rest}`
  const bytesOf = (access: KeptAccess, rest: string): Promise<Blob> =>
    reading(async () => (await send(at(access, rest), { token: access.token })).blob())
  return {
    openAccess: (body, token) => call('access', { method: 'POST', body, token }),
    resume: (linkToken) => call('resume', { method: 'POST', body: { linkToken } }),
    readSnapshot: (access, before) =>
      call(at(access, before === undefined ? '' : `?before=${before}`), { token: access.token }),
    identify: (access, shopToken) =>
      call(at(access, '/identity'), { method: 'POST', token: access.token, body: { shopToken } }),
    leaveQueue: (access, clientMessageId) =>
      call(at(access, '/person'), { method: 'DELETE', token: access.token, body: { clientMessageId } }),
    readLabel: (access, returnId) => bytesOf(access, `/labels/${encodeURIComponent(returnId)}`),
    postFile: (access, file, onProgress) =>
      postFile({ address: base + at(access, '/files'), token: access.token, language: language(), file, onProgress }),
    readFile: (access, fileId) => bytesOf(access, `/files/${encodeURIComponent(fileId)}`),
    runAct: (access, act, clientMessageId) =>
      call(at(access, pathOf[act.kind]), { method: 'POST', token: access.token, body: bodyOf(act, clientMessageId) }),
  }
}

const pathOf = {
  message: '/messages',
  person: '/person',
  'call-back': '/call-back',
  rating: '/rating',
} as const satisfies Record<Act['kind'], string>

function bodyOf(act: Act, clientMessageId: string): unknown {
  if (act.kind === 'message') return { clientMessageId, parts: act.parts, language: act.language }
  if (act.kind !== 'rating') return { clientMessageId }
  return act.score === null
    ? { clientMessageId, isSolved: act.isSolved }
    : { clientMessageId, isSolved: act.isSolved, score: act.score }
}

const timeoutMs = 15_000

async function runCall(address: string, { method = 'GET', token, body }: Call, language: Language): Promise<Response> {
  const headers: Record<string, string> = { 'accept-language': language }
  if (token) headers['authorization'] = `Bearer ${token}`
  if (body !== undefined) headers['content-type'] = 'application/json'
  const request = { method, headers, signal: AbortSignal.timeout(timeoutMs), cache: 'no-store' as const }
  const response = await fetch(address, body === undefined ? request : { ...request, body: JSON.stringify(body) })
  if (!response.ok) throw await readProblem(response)
  return response
}

/** Whatever fails before the answer is there whole counts as no answer. */
async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof ChatProblem ? error : new ChatProblem(0, { code: 'UNREACHABLE', detail: '', traceId: null })
  }
}
