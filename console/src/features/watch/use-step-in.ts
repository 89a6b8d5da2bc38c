import type { DeskSnapshot, StepIn } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useWording } from '#language'
import { announce } from '#live'
import { forgetUnsent } from './unsent-words.ts'

/** One act, decided on the epoch that is on the screen. Whatever happens, the present state is fetched. */
export function useStepIn(id: string) {
  const queries = useQueryClient()
  const { say } = useWording()
  return useMutation({
    mutationFn: (act: StepIn['act']) => {
      const known = queries.getQueryData<DeskSnapshot>(deskKeys.conversation(id))
      return deskApi.stepIn(id, { epoch: known?.conversation.epoch ?? 0, act })
    },
    onSuccess: (_, act) => {
      if ('clientMessageId' in act) forgetUnsent(id)
      announce(say('step.done'))
    },
    onSettled: () =>
      Promise.all(
        [deskKeys.conversation(id), deskKeys.watch].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}

export type StepInAct = ReturnType<typeof useStepIn>
