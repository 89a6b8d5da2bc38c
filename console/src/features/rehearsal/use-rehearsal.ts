import type { Language, Rehearsal, RehearsedDraft, RehearsedLine, SimulatedBuyer, StageWish } from '@celadon/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesApi } from '#api'

export type Setting = { language: Language; order: StageWish }

type Wanted = { lines: readonly RehearsedLine[]; buyer: SimulatedBuyer | null }

/**
 * A conversation that is played from its beginning each time something is said, so that it is always the draft as it is
 * now that answers.
 */
export function useRehearsal(draft: RehearsedDraft, setting: Setting, beforeTrial?: () => Promise<void>) {
  const [lines, setLines] = useState<readonly RehearsedLine[]>([])
  const [shown, setShown] = useState<Rehearsal | null>(null)
  const play = useMutation({
    mutationFn: async ({ lines: wanted, buyer }: Wanted) => {
      await beforeTrial?.()
      return rulesApi.rehearse({ draft, ...setting, lines: [...wanted], buyer })
    },
    onSuccess: (played, { lines: said }) => {
      setLines(said)
      setShown(played)
    },
  })
  return {
    lines,
    shown,
    isPending: play.isPending,
    error: play.error,
    say: (line: RehearsedLine) => play.mutate({ lines: [...lines, line], buyer: null }),
    again: () => play.mutate({ lines, buyer: null }),
    goOn: (buyer: SimulatedBuyer) => play.mutate({ lines, buyer }),
    clear: () => {
      setLines([])
      setShown(null)
      play.reset()
    },
  }
}

export type RehearsalDesk = ReturnType<typeof useRehearsal>
