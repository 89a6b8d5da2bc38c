import type { ObjectionWish } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys, rulesKeys } from '#api'
import type { CorrectProps } from './correct-answer.tsx'

/** Says it once; lists that it stands in are fetched again. */
export function useObjection({ conversationId, entryId }: Pick<CorrectProps, 'conversationId' | 'entryId'>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wish: Omit<ObjectionWish, 'entryId'>) => deskApi.raiseObjection(conversationId, { entryId, ...wish }),
    onSuccess: () =>
      Promise.all(
        [deskKeys.corrections, rulesKeys.workflows, rulesKeys.sentences].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
}

export type Objection = ReturnType<typeof useObjection>
