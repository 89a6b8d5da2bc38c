import type { Ground, Language } from '@celadon/contract'
import type { HandOff } from '#routing'
import { formatMoment } from '#platform/format'
import { words } from '#turn/words'
import type { Reply } from './reply.ts'

/** What somebody is told who will speak with a person: the place and the wait, or by when, and where that comes from. */
export const composeHandOff = (handOff: HandOff, facts: { language: Language; timeZone: string; now: Date }): Reply => {
  const { waiting, queue } = handOff
  const said = words[facts.language]
  const record = { kind: 'record' as const, readAt: facts.now.toISOString() }
  if (waiting.kind === 'call-back') {
    const by = formatMoment(waiting.by, facts.language, facts.timeZone)
    const detail = said.grounds.nextOpening(by)
    return reply(said.handOff.callBack(by), {
      ...record,
      recordType: 'opening-hours',
      recordId: queue.id,
      title: said.grounds.hours,
      detail,
    })
  }
  const isMeasured = waiting.basis > 0
  const place = { position: waiting.position, minutes: said.minutes(waiting.expectedMinutes ?? 1), isMeasured }
  return reply(said.handOff.queued(place), {
    ...record,
    recordType: 'queue',
    recordId: queue.id,
    title: said.grounds.queue(queue.name[facts.language]),
    detail: isMeasured ? said.grounds.measured(waiting.basis) : said.grounds.bySetting,
  })
}

const reply = (text: string, ground: Ground): Reply => ({
  parts: [{ type: 'text', text }],
  grounds: [ground],
  awaiting: null,
  sellerId: null,
})
