import type { ArticleHits, Audience } from '@celadon/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { knowledgeApi } from '#api'
import { ProblemNote } from '#design'
import { Panel } from '#features/rules'
import { useSelf } from '#features/member'
import { useWording, voiceOf } from '#language'
import { AskHits } from './ask-hits.tsx'
import { AudienceChoice } from './choices.tsx'
import styles from './knowledge.module.css'

type AskPanelProps = {
  /** With this article's draft in the place of what is published. */
  articleId?: string
  audience?: Audience
  /** What can be done with a question that was asked. */
  onKeep?: ((question: string) => void) | undefined
  /** Saves what is still being typed, before it is asked. */
  beforeAsk?: () => Promise<void>
}

/** What would be asked to find this: a question goes to the search itself, and what it finds is shown as it ranks it. */
export function AskPanel({ articleId, audience: ofArticle, onKeep, beforeAsk }: AskPanelProps) {
  const { say } = useWording()
  const { sellerId } = useSelf()
  const [question, setQuestion] = useState('')
  const [chosen, setChosen] = useState<Audience>('buyers')
  const audience = ofArticle === 'agents' && sellerId !== null ? 'sellers' : (ofArticle ?? chosen)
  const asking = useMutation<ArticleHits, Error, string>({
    mutationFn: async (asked) => {
      await beforeAsk?.()
      return knowledgeApi.ask({ question: asked, audience, ...(articleId === undefined ? {} : { articleId }) })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (question.trim() !== '' && !asking.isPending) asking.mutate(question.trim())
  }
  return (
    <Panel
      title={say('knowledge.ask')}
      note={say(articleId === undefined ? 'knowledge.ask.note' : 'knowledge.ask.draft')}
    >
      <form className={styles['form']} onSubmit={submit}>
        <label>
          {say('knowledge.ask.question')}
          <input
            className="field"
            value={question}
            maxLength={400}
            lang={voiceOf(question)}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
        </label>
        {ofArticle === undefined && <AudienceChoice value={chosen} onChange={setChosen} />}
        <p className={styles['foot']}>
          {onKeep !== undefined && asking.data !== undefined && (
            <button type="button" className="button" onClick={() => onKeep(asking.variables ?? '')}>
              {say('knowledge.keep')}
            </button>
          )}
          <button type="submit" className="button" aria-disabled={question.trim() === '' || asking.isPending}>
            {say('knowledge.ask.submit')}
          </button>
        </p>
      </form>
      {asking.isError && <ProblemNote error={asking.error} />}
      {asking.data !== undefined && <AskHits found={asking.data} articleId={articleId} />}
    </Panel>
  )
}
