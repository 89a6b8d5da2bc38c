import type { Localized } from '@celadon/contract'
import { useMutation } from '@tanstack/react-query'
import { rulesApi } from '#api'
import { ProblemNote } from '#design'
import { useWording, voiceOf } from '#language'
import styles from './sentences.module.css'

/** What these words would have made of what was said in the last days. */
export function SentenceTrial({ id, words, isReady }: { id: string; words: Localized; isReady: boolean }) {
  const { say } = useWording()
  const trial = useMutation({ mutationFn: (tried: Localized) => rulesApi.replaySentence(id, tried) })
  const isOfThese = trial.variables?.zh === words.zh && trial.variables.en === words.en
  const found = isOfThese ? trial.data : undefined
  return (
    <div className={styles['trial']}>
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={!isReady || trial.isPending}
          onClick={() => isReady && !trial.isPending && trial.mutate(words)}
        >
          {say('sentences.try')}
        </button>
      </p>
      {isOfThese && trial.isError && <ProblemNote error={trial.error} />}
      <div role="status">
        {found && (
          <>
            <p>
              {say(found.isWhole ? 'sentences.replayed' : 'sentences.replayed-part', {
                days: found.days,
                replies: found.replies,
                conversations: found.conversations,
              })}
            </p>
            <ul>
              {found.examples.map(({ before, after }, at) => (
                <li key={at}>
                  <del lang={voiceOf(before)}>{before}</del>
                  <ins lang={voiceOf(after)}>{after}</ins>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
