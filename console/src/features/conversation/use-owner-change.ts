import type { DeskSnapshot, Owner } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys, problemOf } from '#api'
import { useOutbox } from '#features/conversation/outbox'
import { useWording, type WordKey } from '#language'
import { announce, tell } from '#live'

export type OwnerChange =
  | { kind: 'take' }
  | { kind: 'give-back' }
  | { kind: 'resolve'; seenSeq: number }
  | { kind: 'transfer'; to: Owner }

/**
 * One change of owner at a time, decided on the epoch that is on the screen. Words that are held go first: once the
 * conversation is somebody else's, they would be refused. Whatever happens, the present state is fetched.
 */
export function useOwnerChange(id: string) {
  const queries = useQueryClient()
  const { say } = useWording()
  const { outbox } = useOutbox()
  const mutationKey = ['owner-change', id]
  const change = useMutation({
    mutationKey,
    mutationFn: async (wanted: OwnerChange) => {
      const epoch = epochOf(queries.getQueryData(deskKeys.conversation(id)))
      if (wanted.kind !== 'take') await outbox.release(id)
      return runChange(id, epoch, wanted)
    },
    // Whoever sends and ends may have gone on before it was refused: then it stands nowhere they look.
    onError: (error) => {
      const sentence = sentenceOf(error)
      if (!location.pathname.includes(id)) tell(sentence ? say(sentence) : problemOf(error).detail)
    },
    onSuccess: (_, change) => announce(say(doneWords[change.kind])),
    onSettled: () =>
      Promise.all(
        [deskKeys.conversation(id), deskKeys.worklists].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
  // Asked at the moment itself: whoever sends and ends asks after the words arrived.
  const run = (wanted: OwnerChange) => queries.isMutating({ mutationKey }) === 0 && change.mutate(wanted)
  return { ...change, run }
}

/** The refusals that are nobody's fault, in words of their own; everything else keeps the server's sentence. */
export function sentenceOf(error: unknown): WordKey | undefined {
  const sentences: Record<string, WordKey> = {
    STALE_EPOCH: 'act.stale',
    NOT_OWNER: 'act.not-owner',
    CONVERSATION_RESOLVED: 'act.resolved-already',
    NEWER_WORDS: 'act.newer-words',
    POST_UNSENT: 'act.post-unsent',
  }
  return sentences[problemOf(error).code]
}

const doneWords: Record<OwnerChange['kind'], WordKey> = {
  take: 'act.taken',
  'give-back': 'act.given-back',
  resolve: 'act.done',
  transfer: 'act.transferred',
}

const epochOf = (snapshot: DeskSnapshot | undefined) => snapshot?.conversation.epoch ?? 0

function runChange(id: string, epoch: number, change: OwnerChange) {
  switch (change.kind) {
    case 'take':
      return deskApi.take(id, epoch)
    case 'give-back':
      return deskApi.giveBack(id, epoch)
    case 'resolve':
      return deskApi.resolve(id, epoch, change.seenSeq)
    case 'transfer':
      return deskApi.transfer(id, epoch, change.to)
  }
}
