import type { ArticleImport } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import { Failures } from './failures.tsx'
import { wordProblem } from './word-problem.ts'
import styles from './imports.module.css'

const tones = { reading: 'system', running: 'system', done: 'ok', failed: 'bad', stopped: '' } as const

/** One import: how far it is, what came of it, and what was left out. */
export function ImportLine({ line }: { line: ArticleImport }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const { id, source, state, problem, author, askedAt, audience, publishes } = line
  const isOpen = line.endedAt === null
  return (
    <li className={styles['line']}>
      <div className={styles['name']}>
        <b>{source}</b>
        <span className={`tag ${tones[state]}`}>{say(`imports.state.${state}`)}</span>
      </div>
      <p className="muted small">
        {format.list([
          say(`knowledge.audience.${audience}`),
          say(publishes ? 'imports.published' : 'imports.drafts'),
          say('imports.by', { name: author?.name ?? '', time: format.moment(askedAt, now) }),
        ])}
      </p>
      {isOpen && <Progress line={line} />}
      <Counts line={line} />
      {problem !== null && <p className={styles['bad']}>{wordProblem(say, problem)}</p>}
      {line.failed > 0 && <Failures id={id} isOpen={isOpen} />}
      {isOpen && <Stop id={id} source={source} />}
    </li>
  )
}

function Progress({ line: { source, state, total, done, unchanged, failed } }: { line: ArticleImport }) {
  const { say } = useWording()
  const past = done + unchanged + failed
  return (
    <div className={styles['progress']}>
      {state === 'reading' ? (
        <progress aria-label={source} />
      ) : (
        <progress aria-label={source} max={total} value={past} />
      )}
      {state === 'running' && <span className="num small">{say('imports.progress', { done: past, total })}</span>}
    </div>
  )
}

function Counts({ line: { done, unchanged, failed } }: { line: ArticleImport }) {
  const { say, format } = useWording()
  const counts = [
    ...(done > 0 ? [say('imports.done', { count: done })] : []),
    ...(unchanged > 0 ? [say('imports.unchanged', { count: unchanged })] : []),
    ...(failed > 0 ? [say('imports.failed', { count: failed })] : []),
  ]
  return counts.length === 0 ? null : <p className="small">{format.list(counts)}</p>
}

function Stop({ id, source }: { id: string; source: string }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const stopping = useMutation({
    mutationFn: () => knowledgeApi.stopImport(id),
    onSuccess: () => announce(say('imports.stopped')),
    onSettled: () => queries.invalidateQueries({ queryKey: knowledgeKeys.imports }),
  })
  return (
    <div className={styles['stop']}>
      <button
        type="button"
        className="button"
        aria-label={say('imports.stop.named', { source })}
        onClick={() => stopping.isPending || stopping.mutate()}
      >
        {say('imports.stop')}
      </button>
      {stopping.isError && <ProblemNote error={stopping.error} />}
    </div>
  )
}
