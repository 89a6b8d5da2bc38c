import type { RehearsedDraft, WorkflowReading } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { rulesApi, rulesKeys } from '#api'
import { Icon, ProblemNote, Skeleton } from '#design'
import { SimulatedBuyers, TestPanel } from '#features/rehearsal'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { PublishWording } from './publish-wording.tsx'
import { StepList } from './step-list.tsx'
import { useWordingDraft } from './use-wording-draft.ts'
import { WordingVersions } from './wording-versions.tsx'
import styles from './workflows.module.css'

/** One workflow with all its words, both languages side by side. */
export function WorkflowPage() {
  const { say } = useWording()
  const { name } = useParams({ from: '/desk/rules/workflows/$name' })
  const reading = useQuery({
    queryKey: rulesKeys.workflow(name),
    queryFn: () => rulesApi.loadWorkflow(name),
    refetchOnWindowFocus: false,
  })
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <p>
        <Link to="/rules/workflows" className="link plain">
          <Icon name="back" />
          {say('workflows.back')}
        </Link>
      </p>
      {reading.isError && <ProblemNote error={reading.error} onAgain={() => void reading.refetch()} />}
      {reading.isPending && <Skeleton label={say('rules.loading')} lines={6} height={120} />}
      {reading.isSuccess && <Workflow key={`${name} ${reading.data.workflow.version}`} reading={reading.data} />}
    </main>
  )
}

function Workflow({ reading }: { reading: WorkflowReading }) {
  const { say, read } = useWording()
  const draft = useWordingDraft(reading)
  const { workflow, mayWrite } = reading
  const changed = Object.fromEntries(draft.changed.map((text) => [text.id, draft.textOf(text)]))
  const tried: RehearsedDraft = {
    kind: 'words',
    workflow: workflow.name,
    texts: changed,
    ...(draft.isAddedChanged && { added: draft.added }),
    ...(draft.isArrangementChanged && { arrangement: draft.arrangement }),
  }
  return (
    <div className={styles['columns']}>
      <div className={styles['sheet']}>
        <PageHead
          title={read(workflow.title)}
          explain={say(mayWrite ? 'workflows.write' : 'policy.read-only')}
          tag={<span className="tag">{say('workflows.version', { version: workflow.version })}</span>}
        >
          {mayWrite && <PublishWording reading={reading} draft={draft} />}
        </PageHead>
        <StepList reading={reading} draft={draft} />
        <WordingVersions reading={reading} />
      </div>
      <aside className={styles['aside']} aria-label={say('workflows.aside')}>
        <TestPanel draft={tried} mayKeep={mayWrite} />
        {mayWrite && <SimulatedBuyers draft={tried} />}
      </aside>
    </div>
  )
}
