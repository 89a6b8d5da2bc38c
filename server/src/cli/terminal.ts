import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Where a command reads and writes, and how it hears that it should end. */
export type Terminal = {
  /** A line of the answer. */
  print: (line: string) => void
  /** A line beside the answer: what is being done, what went wrong. */
  note: (line: string) => void
  /** One line; nothing of it is shown while a person types it. undefined: there is none. */
  readSecret: (question: string) => Promise<string | undefined>
  /** Resolves when the process is told to end (SIGTERM, SIGINT). Told again a second later, it ends at once. */
  untilStopped: () => Promise<void>
  /** Ends the process with this code if it is still there then: nothing that hangs keeps a service manager waiting. */
  endWithin: (ms: number, code: number) => void
}

export const processTerminal = (): Terminal => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)
  return terminalOfProcess()
}

/** Whoever reads along has seen enough (`celadon understand … | head`): what is still said is said to nobody. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
}

const terminalOfProcess = (): Terminal => ({
  print: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  readSecret,
  untilStopped: () =>
    new Promise((resolve) => {
      let firstAskedAt: number | undefined
      const ask = (): void => {
        firstAskedAt ??= performance.now()
        // One Ctrl-C arrives several times: from the terminal, from npm, from the script that started us.
        if (performance.now() - firstAskedAt > 1000) process.exit(1)
        resolve()
      }
      process.on('SIGTERM', ask)
      process.on('SIGINT', ask)
    }),
  endWithin: (ms, code) => void setTimeout(() => process.exit(code), ms).unref(),
})

const readSecret = (question: string): Promise<string | undefined> => {
  const isTyped = process.stdin.isTTY
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isTyped })
  // Asked only now that the terminal shows nothing any more: some answer at once.
  if (isTyped) process.stderr.write(question)
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => {
      if (isTyped) process.stderr.write('\n')
      process.stdin.pause()
      resolve(undefined)
    })
    lines.once('SIGINT', () => process.exit(130))
  })
}
