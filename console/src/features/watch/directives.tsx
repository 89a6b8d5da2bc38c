import type { Directive, Oversight } from '@celadon/contract'
import { useState } from 'react'
import { useWording } from '#language'
import { GiveForm } from './give-form.tsx'
import type { StepInAct } from './use-step-in.ts'
import styles from './watch.module.css'

type DirectivesProps = { oversight: Oversight; step: StepInAct; onDone: () => void }

/** What the assistant does with the customer's next words. */
export function Directives({ oversight, step, onDone }: DirectivesProps) {
  const { say, read } = useWording()
  const [articleId, setArticleId] = useState('')
  const direct = (directive: Directive) =>
    !step.isPending && step.mutate({ kind: 'direct', directive }, { onSuccess: onDone })
  return (
    <div className={styles['tell']}>
      <button type="button" className="button" onClick={() => direct({ kind: 'ask-photo' })}>
        {say('step.ask-photo')}
      </button>
      <button type="button" className="button" onClick={() => direct({ kind: 'hand-off' })}>
        {say('step.hand-off')}
      </button>
      <GiveForm orders={oversight.orders} onGive={direct} />
      {oversight.articles.length > 0 && (
        <span className={styles['article']}>
          <select
            className="field"
            aria-label={say('step.use-article')}
            value={articleId}
            onChange={(event) => setArticleId(event.target.value)}
          >
            <option value="">{say('step.use-article')}</option>
            {oversight.articles.map(({ id, title }) => (
              <option key={id} value={id}>
                {read(title)}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            aria-disabled={articleId === ''}
            onClick={() => articleId !== '' && direct({ kind: 'use-article', articleId })}
          >
            {say('step.send')}
          </button>
        </span>
      )}
    </div>
  )
}
