import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording, type WordKey } from '#language'

type OpenDraftProps = { sellerId: string | null; fromId: string | null; word: WordKey; isQuiet?: boolean }

/** Begins to write: on a copy, so that what binds stays as it is. */
export function OpenDraft({ sellerId, fromId, word, isQuiet = false }: OpenDraftProps) {
  const { say } = useWording()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: () => rulesApi.openDraft({ sellerId, fromId }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: rulesKeys.policies, exact: true })
      await navigate({ to: '/rules/policy', search: { owner: sellerId ?? 'operator', version: id } })
    },
  })
  return (
    <>
      <button type="button" className={isQuiet ? 'button' : 'button primary'} onClick={() => open.mutate()}>
        {say(word)}
      </button>
      {open.isError && <ProblemNote error={open.error} />}
    </>
  )
}
