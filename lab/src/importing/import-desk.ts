import { setTimeout as sleep } from 'node:timers/promises'
import { readLogin, type OwnServer } from '#own-server'
import { generateArticle, generateQuestion } from '#retrieval'

export type ImportDesk = {
  /** Files of articles, published as they come in. */
  post: (articles: number, perFile: number) => Promise<void>
  count: () => Promise<{ done: number; failed: number; isUnderWay: boolean }>
  /** How long each of so many searches took, one after the other, as whoever asks at the desk waits for it. */
  search: (questions: number) => Promise<number[]>
}

type Listed = { state: string; done: number; failed: number }

/** The admin of a demo, signed in as the console does. */
export const openImportDesk = async (server: Pick<OwnServer, 'origin' | 'home'>): Promise<ImportDesk> => {
  const cookie = await signIn(server)
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { ...init.headers, cookie, origin: server.origin }
    const response = await fetch(`${server.origin}/api/desk/${path}`, { ...init, headers })
    if (!response.ok) throw new Error(`${response.status} for ${path}: ${await response.text()}`)
    return response.json()
  }
  return {
    post: async (articles, perFile) => {
      for (let from = 0; from < articles; from += perFile) {
        const body = new FormData()
        const rows = Array.from({ length: Math.min(perFile, articles - from) }, (_, at) => rowOf(from + at))
        body.append('file', new Blob([[head, ...rows].join('\n')]), `articles-${from}.csv`)
        await ask('article-imports?publishes=true', { method: 'POST', body })
      }
    },
    count: async () => {
      const { imports } = (await ask('article-imports')) as { imports: Listed[] }
      return {
        done: imports.reduce((sum, { done }) => sum + done, 0),
        failed: imports.reduce((sum, { failed }) => sum + failed, 0),
        isUnderWay: imports.some(({ state }) => state === 'reading' || state === 'running'),
      }
    },
    search: async (questions) => {
      const samples: number[] = []
      for (let at = 0; at < questions; at += 1) {
        const body = JSON.stringify({ question: generateQuestion(at), audience: 'buyers' })
        const startedAt = performance.now()
        await ask('articles/ask', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        samples.push(performance.now() - startedAt)
        await sleep(betweenSearchesMs)
      }
      return samples
    },
  }
}

/** A desk that asks faster is told to wait. */
const betweenSearchesMs = 520

const head = 'id,title_zh,title_en,body_zh,body_en'
const rowOf = (index: number): string => {
  const { slug, title, body } = generateArticle(index)
  return [slug, title.zh, title.en, body.zh, body.en].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
}

const signIn = async (server: Pick<OwnServer, 'origin' | 'home'>): Promise<string> => {
  const { origin } = server
  const { email, password } = await readLogin(server, 'admin')
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`${response.status} for the admin who signs in`)
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}
