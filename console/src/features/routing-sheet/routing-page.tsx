import type { RoutingSetup, RoutingSheet } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys, problemOf } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { announce } from '#live'
import { PeopleSection } from './people-section.tsx'
import { ProfilesSection } from './profiles-section.tsx'
import { QueuesSection } from './queues-section.tsx'
import { SilenceSection } from './silence-section.tsx'
import { SkillsSection } from './skills-section.tsx'
import styles from './routing-sheet.module.css'

export function RoutingPage() {
  const { say } = useWording()
  const sheet = useQuery({
    queryKey: deskKeys.routingSheet,
    queryFn: deskApi.routing.loadSheet,
    refetchInterval: 30_000,
  })
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      {sheet.isError && <ProblemNote error={sheet.error} onAgain={() => void sheet.refetch()} />}
      {sheet.isPending && <Skeleton label={say('routing.loading')} lines={6} height={42} />}
      {sheet.data && <Sheet sheet={sheet.data} />}
    </main>
  )
}

/** What is changed stays beside what was read until it is saved as a whole. */
function Sheet({ sheet }: { sheet: RoutingSheet }) {
  const { say } = useWording()
  const [changed, setChanged] = useState<RoutingSetup | null>(null)
  const saving = useSaving(() => setChanged(null))
  const { people, defaultQueueId, ...read } = sheet
  const setup = changed ?? read
  const reload = () => {
    setChanged(null)
    saving.reset()
  }
  return (
    <form
      className={styles['sheet']}
      onSubmit={(event) => {
        event.preventDefault()
        if (changed !== null && !saving.isPending) saving.mutate(changed)
      }}
    >
      <PageHead title={say('routing.title')} explain={say('routing.explain')}>
        {changed !== null && <span className="tag warn">{say('routing.unsaved')}</span>}
        <button type="submit" className="button primary" aria-disabled={changed === null || saving.isPending}>
          {say('routing.save')}
        </button>
      </PageHead>
      {saving.isError && <ProblemNote error={saving.error} />}
      {saving.isError && problemOf(saving.error).status === 409 && (
        <button type="button" className="button" onClick={reload}>
          {say('routing.reload')}
        </button>
      )}
      <PeopleSection setup={setup} people={people} onChange={setChanged} />
      <QueuesSection setup={setup} defaultQueueId={defaultQueueId} onChange={setChanged} />
      <ProfilesSection setup={setup} onChange={setChanged} />
      <SkillsSection setup={setup} onChange={setChanged} />
      <SilenceSection setup={setup} onChange={setChanged} />
    </form>
  )
}

function useSaving(onSaved: () => void) {
  const { say } = useWording()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: deskApi.routing.saveSheet,
    onSuccess: (saved) => {
      queries.setQueryData(deskKeys.routingSheet, saved)
      onSaved()
      announce(say('routing.saved'))
    },
  })
}
