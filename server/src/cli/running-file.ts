import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { OperatorError } from '#platform/errors'
import { isRunning, startOf } from '#platform/processes'

/** `CELADON_HOME/server.json`: which process serves from this home, so that `stop` finds it. `url` once it listens. */
const recordSchema = z.object({ pid: z.int().positive(), startedAs: z.string(), url: z.string().optional() })
export type RunningRecord = z.infer<typeof recordSchema>

/** The server that runs from this home. A record left by one that was killed does not count. */
export const findRunningServer = async (home: string): Promise<RunningRecord | undefined> => {
  const record = recordSchema.safeParse(parse(await readFile(pathIn(home), 'utf8').catch(() => '')))
  if (!record.success || !isRunning(record.data.pid)) return undefined
  return startOf(record.data.pid) === record.data.startedAs ? record.data : undefined
}

/**
 * Writes down that this process serves from the home.
 * @throws OperatorError when another does.
 */
export const recordRunning = async (
  home: string,
): Promise<{ setUrl: (url: string) => Promise<void>; remove: () => Promise<void> }> => {
  await mkdir(home, { recursive: true })
  const other = await findRunningServer(home)
  if (other) throw inUse(home, other)
  const own: RunningRecord = { pid: process.pid, startedAs: startOf(process.pid) }
  await rm(pathIn(home), { force: true })
  // Of two who start at once, one makes the file.
  const file = await open(pathIn(home), 'wx', 0o600)
  await file.writeFile(JSON.stringify(own))
  await file.close()
  return {
    setUrl: (url) => writeFile(pathIn(home), JSON.stringify({ ...own, url })),
    remove: () => rm(pathIn(home), { force: true }),
  }
}

/** Tells the process to end and waits until it has. @throws OperatorError after 60 s. */
export const stopRunningServer = async ({ pid }: RunningRecord): Promise<void> => {
  process.kill(pid, 'SIGTERM')
  for (let beat = 0; beat < 1200; beat += 1) {
    if (!isRunning(pid)) return
    await sleep(50)
  }
  throw new OperatorError({ zh: `进程 ${pid} 在 60 秒内没有结束。`, en: `The process ${pid} did not end within 60 s.` })
}

export const inUse = (home: string, { pid }: RunningRecord): OperatorError =>
  new OperatorError({
    zh: `${home} 正被进程 ${pid} 使用。请先停止它：celadon stop`,
    en: `${home} is in use by process ${pid}. Stop it first: celadon stop`,
  })

const pathIn = (home: string): string => join(home, 'server.json')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
