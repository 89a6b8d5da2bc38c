import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'

/** Only a role that nobody has can go: nothing is lost by it. */
export function RemoveRole({ id, name }: { id: string; name: string }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const removal = useMutation({
    mutationFn: () => deskApi.removeRole(id),
    onSuccess: () => announce(say('own-role.removed', { name })),
    onSettled: () => queries.invalidateQueries({ queryKey: deskKeys.roles }),
  })
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-label={say('own-role.remove-named', { name })}
        aria-disabled={removal.isPending}
        onClick={() => !removal.isPending && removal.mutate()}
      >
        {say('own-role.remove')}
      </button>
      {removal.isError && <ProblemNote error={removal.error} />}
    </>
  )
}
