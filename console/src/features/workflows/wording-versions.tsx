import type { WorkflowReading, WorkflowVersion } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './workflows.module.css'

/** What was said before, with the way back to it. */
export function WordingVersions({ reading: { workflow, versions, mayWrite } }: { reading: WorkflowReading }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const roll = useMutation({
    mutationFn: (line: WorkflowVersion) =>
      rulesApi.rollBackWording(workflow.name, line.isShipped ? null : line.version),
    onSuccess: () => {
      announce(say('workflows.rolled-back'))
      return queries.invalidateQueries({ queryKey: rulesKeys.workflows })
    },
  })
  return (
    <section className={styles['versions']}>
      <h2>{say('policy.versions')}</h2>
      {roll.isError && <ProblemNote error={roll.error} />}
      <ol>
        {versions.map((line) => (
          <li key={line.isShipped ? 'shipped' : line.version}>
            <span className={line.isCurrent ? 'tag ok' : 'tag'}>
              {line.isShipped ? say('workflows.shipped') : say('workflows.version', { version: line.version })}
            </span>
            <VersionBy line={line} />
            {mayWrite && !line.isCurrent && (
              <button type="button" className="button" aria-disabled={roll.isPending} onClick={() => roll.mutate(line)}>
                {say('policy.roll-back')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function VersionBy({ line: { isShipped, authorName, createdAt, isCurrent } }: { line: WorkflowVersion }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const name = isShipped || authorName === null ? say('policy.by-celadon') : authorName || say('owner.unnamed')
  const time = createdAt === null ? '' : format.moment(createdAt, now)
  return (
    <span className="muted small">
      {time === '' ? name : say('exceptions.by', { name, date: time })}
      {isCurrent && ` · ${say('workflows.in-force')}`}
    </span>
  )
}
