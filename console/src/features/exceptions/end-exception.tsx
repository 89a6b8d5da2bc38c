import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'

/** Ends an exception now. What is over stays in the list with who ended it. */
export function EndException({ id, about }: { id: string; about: string }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () => rulesApi.endException(id),
    onSuccess: () => {
      announce(say('exceptions.ended'))
      return queries.invalidateQueries({ queryKey: rulesKeys.exceptions })
    },
  })
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={say('exceptions.end-about', { about })}
        aria-disabled={end.isPending}
        onClick={() => !end.isPending && end.mutate()}
      >
        {say('exceptions.end')}
      </button>
      {end.isError && <ProblemNote error={end.error} />}
    </>
  )
}
