import type { Published } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys, problemOf } from '#api'
import { useWording } from '#language'
import { announce } from '#live'

type Wanted = {
  id: string
  /** An older version, or a revision of the draft. */
  version?: number
  revision?: number
  isAsked: boolean
  publish: (accepts: string[]) => Promise<Published>
  onDone: () => void
}

export type Publishing = ReturnType<typeof usePublishing>

/** Tests what would be published and shows what fails; publishing accepts exactly what was shown. */
export function usePublishing({ id, version, revision, isAsked, publish, onDone }: Wanted) {
  const queries = useQueryClient()
  const { say } = useWording()
  const check = useQuery({
    queryKey: knowledgeKeys.check(id, version === undefined ? `draft ${revision ?? 0}` : `version ${version}`),
    queryFn: () => knowledgeApi.check(id, version === undefined ? {} : { version }),
    enabled: isAsked,
    gcTime: 0,
  })
  const failing = [...(check.data?.failing ?? []).map(({ id: question }) => question), ...(check.data?.withheld ?? [])]
  const publishing = useMutation({
    mutationFn: () => publish(failing),
    onSuccess: async ({ version: published }) => {
      onDone()
      announce(say('article.published', { version: published }))
      await queries.invalidateQueries({ queryKey: knowledgeKeys.all })
    },
    // A question was kept since the tests ran: they run again, and name it.
    onError: async (error) => {
      if (problemOf(error).code === 'TESTS_FAIL') await check.refetch()
    },
  })
  return {
    check,
    failing,
    error: publishing.error,
    isReady: check.isSuccess && !check.isFetching && !publishing.isPending && check.data.learned.failing.length === 0,
    publish: () => publishing.mutate(),
  }
}
