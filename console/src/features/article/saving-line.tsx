import { useQueryClient } from '@tanstack/react-query'
import { knowledgeKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useWording } from '#language'
import type { Writing } from './use-writing.ts'

/** Whether what is on the page is kept. */
export function SavingLine({ writing: { saving }, id }: { writing: Writing; id: string }) {
  const { say, format } = useWording()
  const queries = useQueryClient()
  const now = new Date(useNow())
  const { state, savedAt, error } = saving
  // The page is drawn anew from what the server has.
  const takeTheirs = () => void queries.resetQueries({ queryKey: knowledgeKeys.article(id) })
  if (state === 'stale') return <ProblemNote error={error} onAgain={takeTheirs} />
  if (state === 'unsaved') return <ProblemNote error={error} sentence={say('article.unsaved')} />
  if (state !== 'saved') return <Line words={say('article.saving')} />
  return (
    <Line
      words={savedAt === null ? say('article.no-draft') : say('article.saved', { time: format.moment(savedAt, now) })}
    />
  )
}

function Line({ words }: { words: string }) {
  return (
    <p className="muted small" role="status">
      {words}
    </p>
  )
}
