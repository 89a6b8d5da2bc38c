import type { PolicyLine } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useWording } from '#language'
import { PolicyDraft } from './policy-draft.tsx'
import { PolicySheet } from './policy-sheet.tsx'

type PolicyVersionProps = { id: string; versions: readonly PolicyLine[]; choice: ReactNode }

/** One version: a draft under the hands of who may write it, anything else to be read. */
export function PolicyVersion({ id, versions, choice }: PolicyVersionProps) {
  const { say } = useWording()
  // What is typed here is the newest: a draft is not read again under somebody's hands.
  const reading = useQuery({
    queryKey: rulesKeys.policy(id),
    queryFn: () => rulesApi.loadPolicy(id, null),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (reading.error !== null) return <ProblemNote error={reading.error} onAgain={() => void reading.refetch()} />
  if (reading.data === undefined) return <Skeleton label={say('rules.loading')} lines={8} height={58} />
  const isWritten = reading.data.line.state === 'draft' && reading.data.mayWrite
  const Shown = isWritten ? PolicyDraft : PolicySheet
  return <Shown reading={reading.data} versions={versions} choice={choice} />
}
