import type { Suggestion } from '@celadon/contract'
import { KeyHint } from '#features/keys'
import { useKeyOf } from '#keyboard/own'
import { useWording, voiceOf } from '#language'
import styles from './copilot.module.css'

type SuggestionCardProps = { suggestion: Suggestion; isFirst: boolean; onInsert: () => void; onDismiss: () => void }

/** A reply to put in, with where it is from and why it stands here. */
export function SuggestionCard({ suggestion, isFirst, onInsert, onDismiss }: SuggestionCardProps) {
  const { say, format } = useWording()
  const { text, gaps, source, title, version, reason } = suggestion
  const [count = ''] = reason.words
  const { spoken } = useKeyOf('insert')
  return (
    <article className={styles['card']} aria-label={say('suggestion.label')}>
      <p lang={voiceOf(text)}>{text}</p>
      {gaps.length > 0 && (
        <p className={styles['gaps']}>
          {say('suggestion.gaps', { blanks: format.list(gaps.map((gap) => `{${gap}}`)) })}
        </p>
      )}
      <footer>
        <span>
          {say(`suggestion.from.${source}`, { title, version: version ?? '' })}
          <small>{say(reasonWord(reason.code), { count })}</small>
        </span>
        <span className={styles['acts']}>
          <button
            type="button"
            className="link"
            onClick={onInsert}
            {...(isFirst && spoken ? { 'aria-keyshortcuts': spoken } : {})}
          >
            {say('suggestion.insert')} {isFirst && <KeyHint command="insert" />}
          </button>
          <button type="button" className="link" onClick={onDismiss}>
            {say('suggestion.dismiss')}
          </button>
        </span>
      </footer>
    </article>
  )
}

const reasons = ['shares-words', 'sent-in-like-situations', 'answers-the-words', 'solved-like-situations'] as const

const reasonWord = (code: string) =>
  `suggestion.why.${reasons.find((known) => known === code) ?? 'shares-words'}` as const
