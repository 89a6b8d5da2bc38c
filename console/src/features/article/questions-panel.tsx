import type { ArticleDetail, ArticleQuestion } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { Icon, ProblemNote } from '#design'
import { Panel } from '#features/rules'
import { useWording, voiceOf } from '#language'
import { announce } from '#live'
import styles from './article.module.css'

type Keeping = ReturnType<typeof useKeeping>

/** Keeps questions as tests of an article, and drops them. */
export function useKeeping(id: string) {
  const queries = useQueryClient()
  const { say } = useWording()
  const refresh = () => queries.invalidateQueries({ queryKey: knowledgeKeys.article(id) })
  const keeping = useMutation({
    mutationFn: (question: string) => knowledgeApi.keepQuestion(id, question),
    onSuccess: async () => {
      announce(say('article.kept'))
      await refresh()
    },
  })
  const dropping = useMutation({
    mutationFn: (questionId: string) => knowledgeApi.dropQuestion(id, questionId),
    onSuccess: refresh,
  })
  return {
    keep: (question: string) => void (keeping.isPending || keeping.mutate(question)),
    drop: (questionId: string) => void (dropping.isPending || dropping.mutate(questionId)),
    error: keeping.error ?? dropping.error,
  }
}

/** The questions that this article has to answer; publishing asks them all. */
export function QuestionsPanel({ article, keeping }: { article: ArticleDetail; keeping: Keeping }) {
  const { say } = useWording()
  const { questions, mayEdit } = article
  return (
    <Panel title={say('article.questions')} note={say('article.questions.note')}>
      {questions.length === 0 && <p className="muted">{say('article.questions.none')}</p>}
      <ul className={styles['questions']}>
        {questions.map((question) => (
          <QuestionLine key={question.id} question={question} onDrop={mayEdit ? keeping.drop : null} />
        ))}
      </ul>
      {mayEdit && <QuestionField onKeep={keeping.keep} />}
      {keeping.error !== null && <ProblemNote error={keeping.error} />}
    </Panel>
  )
}

type QuestionLineProps = { question: ArticleQuestion; onDrop: ((id: string) => void) | null }

function QuestionLine({ question: { id, question }, onDrop }: QuestionLineProps) {
  const { say } = useWording()
  return (
    <li>
      <span lang={voiceOf(question)}>{question}</span>
      {onDrop !== null && (
        <button
          type="button"
          className="button quiet"
          aria-label={say('article.drop', { question })}
          onClick={() => onDrop(id)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  )
}

function QuestionField({ onKeep }: { onKeep: (question: string) => void }) {
  const { say } = useWording()
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim().length < 2) return
    onKeep(typed.trim())
    setTyped('')
  }
  return (
    <form className={styles['add']} onSubmit={submit}>
      <label>
        {say('article.question')}
        <input
          className="field"
          value={typed}
          maxLength={400}
          lang={voiceOf(typed)}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {say('article.keep')}
      </button>
    </form>
  )
}
