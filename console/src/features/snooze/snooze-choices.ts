export type SnoozeChoice = 'in-1-hour' | 'in-4-hours' | 'tomorrow' | 'monday'

const hourMs = 3_600_000
const morning = 9

/** What is offered at this moment, in the time of whoever looks. Tomorrow and Monday begin at nine. */
export function snoozeChoices(now: Date): { choice: SnoozeChoice; until: string }[] {
  const day = (inDays: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + inDays, morning).toISOString()
  const toMonday = (8 - now.getDay()) % 7 || 7
  const hours = (count: number) => new Date(now.getTime() + count * hourMs).toISOString()
  return [
    { choice: 'in-1-hour', until: hours(1) },
    { choice: 'in-4-hours', until: hours(4) },
    { choice: 'tomorrow', until: day(1) },
    ...(toMonday === 1 ? [] : [{ choice: 'monday' as const, until: day(toMonday) }]),
  ]
}
