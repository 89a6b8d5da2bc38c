import { dayOf, nextDay, startOfDay } from '#days'

export type SnoozeChoice = 'in-1-hour' | 'in-4-hours' | 'tomorrow' | 'monday'

const hourMs = 3_600_000
const morning = '09:00'

/** What is offered at this moment. Tomorrow and Monday begin at nine in the workspace's time zone. */
export function snoozeChoices(now: Date, timeZone: string): { choice: SnoozeChoice; until: string }[] {
  const hours = (count: number) => new Date(now.getTime() + count * hourMs).toISOString()
  const tomorrow = nextDay(dayOf(now.toISOString(), timeZone))
  const monday = nextMonday(tomorrow)
  return [
    { choice: 'in-1-hour', until: hours(1) },
    { choice: 'in-4-hours', until: hours(4) },
    { choice: 'tomorrow', until: momentOf(`${tomorrow}T${morning}`, timeZone) ?? hours(24) },
    ...(monday === tomorrow
      ? []
      : [{ choice: 'monday' as const, until: momentOf(`${monday}T${morning}`, timeZone) ?? hours(24) }]),
  ]
}

/** The instant of a day and time such as `2026-12-01T09:30` in a time zone; null: it is none. */
export function momentOf(typed: string, timeZone: string): string | null {
  const [day = '', time = ''] = typed.split('T')
  const [hours, minutes] = time.split(':').map(Number)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || hours === undefined || minutes === undefined) return null
  return new Date(Date.parse(startOfDay(day, timeZone)) + (hours * 60 + minutes) * 60_000).toISOString()
}

function nextMonday(from: string): string {
  let day = from
  while (new Date(`${day}T00:00:00Z`).getUTCDay() !== 1) day = nextDay(day)
  return day
}
