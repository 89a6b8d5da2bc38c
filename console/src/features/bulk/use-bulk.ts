import type { WorklistItem } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useOutbox } from '#features/conversation/outbox'
import { useWording } from '#language'
import { runEach, type Outcome } from './run-each.ts'

export type BulkAct =
  | { kind: 'take' }
  | { kind: 'resolve' }
  | { kind: 'assign'; memberId: string }
  | { kind: 'snooze'; until: string }

/** One after the other, each on the epoch that the list showed: what somebody else was faster at is left as it is. */
export function useBulk(onDone: (ids: readonly string[]) => void) {
  const queries = useQueryClient()
  const { say } = useWording()
  const { outbox } = useOutbox()
  const bulk = useMutation({
    mutationFn: ({ items, act }: { items: WorklistItem[]; act: BulkAct }) =>
      runEach(items, (item) => outbox.release(item.id).then(() => runOne(item, act)), rest),
    onSuccess: ({ done }) => onDone(done),
    onSettled: () =>
      Promise.all([deskKeys.worklists, ['conversation']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const wordOf = (why: string): string => (why === 'POST_UNSENT' ? say('act.post-unsent') : why)
  const told = ({ done: { length: count }, refused }: Outcome) =>
    refused[0] === undefined
      ? say('bulk.done', { count })
      : say('bulk.some', { count, failed: refused.length, why: wordOf(refused[0].why) })
  return { ...bulk, told: bulk.data === undefined ? '' : told(bulk.data) }
}

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

function runOne({ id, epoch, seq }: WorklistItem, act: BulkAct): Promise<unknown> {
  switch (act.kind) {
    case 'take':
      return deskApi.take(id, epoch)
    case 'resolve':
      return deskApi.resolve(id, epoch, seq)
    case 'assign':
      return deskApi.transfer(id, epoch, { kind: 'agent', id: act.memberId })
    case 'snooze':
      return deskApi.snooze(id, epoch, act.until)
  }
}
