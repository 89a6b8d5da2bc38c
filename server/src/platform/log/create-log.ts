import { pino, type DestinationStream } from 'pino'
import { writePlainLines } from './write-plain-lines.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** First what belongs to the message, then the message: `log.info({ port }, 'listening')`. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (about: object, message: string) => void>

/** Where credentials stand in what gets logged: requests, mail and database addresses. */
const secretNames = ['authorization', 'cookie', '["set-cookie"]', 'password', 'secret', 'token', 'oneTimeCode']
const secretPaths = secretNames.flatMap((name) =>
  name.startsWith('[') ? [name, `*${name}`, `*.*${name}`] : [name, `*.${name}`, `*.*.${name}`],
)

/** @param format `json` for machines, `plain` for a person. @param destination stderr unless told otherwise. */
export const createLog = (options: {
  level: LogLevel
  format?: 'json' | 'plain'
  destination?: DestinationStream
}): Log => {
  const destination = options.destination ?? process.stderr
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'message',
      redact: { paths: secretPaths, censor: '[redacted]' },
    },
    options.format === 'plain' ? writePlainLines(destination) : destination,
  )
}
