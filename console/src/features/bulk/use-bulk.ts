import type { WorklistItem } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys, problemOf } from '#api'
import { useOutbox } from '#features/conversation/outbox'
import { useWording } from '#language'

export type BulkAct =
  | { kind: 'take' }
  | { kind: 'resolve' }
  | { kind: 'assign'; memberId: string }
  | { kind: 'snooze'; until: string }

type Outcome = { done: number; refusals: string[] }

/** One after the other, each on the epoch that the list showed: what somebody else was faster at is left as it is. */
export function useBulk(onDone: () => void) {
  const queries = useQueryClient()
  const { say } = useWording()
  const { outbox } = useOutbox()
  const bulk = useMutation({
    mutationFn: async ({ items, act }: { items: WorklistItem[]; act: BulkAct }): Promise<Outcome> => {
      const refusals: string[] = []
      for (const item of items)
        await outbox
          .release(item.id)
          .then(() => runOne(item, act))
          .catch((error: unknown) => refusals.push(wordOf(error)))
      return { done: items.length - refusals.length, refusals }
    },
    onSuccess: onDone,
    onSettled: () =>
      Promise.all([deskKeys.worklists, ['conversation']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const wordOf = (error: unknown): string => {
    const { code, detail } = problemOf(error)
    return code === 'POST_UNSENT' ? say('act.post-unsent') : detail || code
  }
  const told = ({ done, refusals: [first, ...others] }: Outcome) =>
    first === undefined
      ? say('bulk.done', { count: done })
      : say('bulk.some', { count: done, failed: others.length + 1, why: first })
  return { ...bulk, told: bulk.data === undefined ? '' : told(bulk.data) }
}

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
