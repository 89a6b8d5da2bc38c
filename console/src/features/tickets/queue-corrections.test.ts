import type { Ticket, TicketCorrection } from '@celadon/contract'
import { expect, test } from 'vitest'
import { queueCorrections } from './queue-corrections.ts'

const seen = { id: 'ticket-1', revision: 3 }

/** A server that refuses whatever was not decided on the present revision. */
const serve = () => {
  let revision = 3
  const done: string[] = []
  const correct = queueCorrections(async (id: string, correction: TicketCorrection) => {
    await Promise.resolve()
    if (correction.revision !== revision) throw new Error('CHANGED_MEANWHILE')
    revision += 1
    done.push(correction.kind ?? correction.status ?? '')
    return { id, revision } as Ticket
  })
  return { correct, done, changeElsewhere: () => (revision += 1) }
}

test('what is changed while a change is under way is kept too, though the page shows the ticket from before', async () => {
  const { correct, done } = serve()
  await Promise.all([correct(seen, { kind: 'return' }), correct(seen, { status: 'solved' })])
  expect(done).toEqual(['return', 'solved'])
})

test('what somebody else changed meanwhile is refused, and what is decided on their change is not', async () => {
  const { correct, done, changeElsewhere } = serve()
  changeElsewhere()
  await expect(correct(seen, { kind: 'return' })).rejects.toThrow('CHANGED_MEANWHILE')
  await correct({ ...seen, revision: 4 }, { kind: 'order' })
  expect(done).toEqual(['order'])
})
