import type { LearnedTest } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useMay } from '#features/member'
import { KeepLesson } from '#features/rehearsal'
import { useWording } from '#language'

/** One learned test by its number: what it asks, why, and by whom. */
export function TestRow({ learned }: { learned: LearnedTest }) {
  const { say, format } = useWording()
  const may = useMay()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => deskApi.withdrawRuling(learned.id),
    onSettled: () => queries.invalidateQueries({ queryKey: deskKeys.corrections }),
  })
  const { number, why, authorName, madeAt } = learned
  return (
    <article className="sheet-card">
      <header>
        <h3>{say('test.number', { number })}</h3>
        <span className="muted small">
          {say('test.by', { name: authorName || say('owner.unnamed'), time: format.moment(madeAt, new Date()) })}
        </span>
      </header>
      <Asked learned={learned} />
      <p className="muted small">{why}</p>
      {withdraw.isError && <ProblemNote error={withdraw.error} />}
      {may('rules.write') && (
        <p>
          <button
            type="button"
            className="link"
            aria-disabled={withdraw.isPending}
            onClick={() => !withdraw.isPending && withdraw.mutate()}
          >
            {say('release.withdraw', { number })}
          </button>{' '}
          {learned.test.kind === 'ruling' && <KeepLesson lessonId={learned.id} number={number} why={why} />}
        </p>
      )}
    </article>
  )
}

function Asked({ learned: { test, conversationId } }: { learned: LearnedTest }) {
  const { say, read } = useWording()
  if (test.kind === 'ruling')
    return (
      <p>
        {say('test.ruling', { verdict: say(`verdict.${test.expected}`) })}{' '}
        <Link to="/watch" search={{ open: conversationId }}>
          {say('approvals.conversation')}
        </Link>
      </p>
    )
  if (test.kind === 'wording' || test.kind === 'sentence')
    return <p>{say('test.wording', { words: read(test.words) })}</p>
  if (test.question === null) return <p>{say('test.erased')}</p>
  const { question, articleTitle, says } = test
  const sentence =
    says !== null
      ? say('test.says', { question, says })
      : articleTitle === null
        ? say('test.unpublished', { question })
        : say('test.answer', { question, title: read(articleTitle) })
  return (
    <p>
      {sentence}{' '}
      <Link to="/knowledge/articles/$articleId" params={{ articleId: test.articleId }}>
        {say('test.article')}
      </Link>
    </p>
  )
}
