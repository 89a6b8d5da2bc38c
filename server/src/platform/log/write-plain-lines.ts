import type { DestinationStream } from 'pino'

type Line = { level: string; time: string; message: string }

/** Turns each JSON line into `22:41:07 warn  message  name=value`. */
export const writePlainLines = (destination: DestinationStream): DestinationStream => ({
  write: (text) => {
    const { level, time, message, ...rest } = JSON.parse(text) as Line
    const about = Object.entries(rest).map(([name, value]) => `  ${name}=${plainValue(value)}`)
    destination.write(`${time.slice(11, 19)} ${level.padEnd(5)} ${message}${about.join('')}\n`)
  },
})

const plainValue = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'message' in value) return String(value.message)
  return JSON.stringify(value)
}
