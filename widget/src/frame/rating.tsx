import type { Part } from '@celadon/contract'
import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { isAsking } from '#chat'
import type { MessageProps } from './message.tsx'
import { useWords } from './words.ts'

type RatingProps = MessageProps & { part: Extract<Part, { type: 'rating' }> }

/** First whether it is solved, then how the service was. Nothing is chosen beforehand, and no is as near as yes. */
export function Rating({ part, chat, view, answers, isLive, isLast }: RatingProps) {
  const { strings } = useWords()
  const [isSolved, setSolved] = useState<boolean | null>(null)
  const [score, setScore] = useState<number | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [isDismissed, setDismissed] = useState(false)
  if (answers.has(part.id)) return <p class="system-line">{strings.ratingThanks}</p>
  if (isAsking(view.outbox, 'rating')) return <p class="system-line">{strings.ratingKept}</p>
  if (isDismissed || !(isLive || isLast)) return null
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setMissing(isSolved === null)
    if (isSolved !== null) chat.rate(isSolved, score)
  }
  return (
    <form class="card" aria-label={strings.ratingTitle} onSubmit={submit} data-testid="rating">
      <div class="pad rating">
        <fieldset>
          <legend>{strings.solvedQuestion}</legend>
          <div class="pair">
            <Pick
              name={`${part.id}-solved`}
              label={strings.yes}
              isOn={isSolved === true}
              onPick={() => setSolved(true)}
            />
            <Pick
              name={`${part.id}-solved`}
              label={strings.no}
              isOn={isSolved === false}
              onPick={() => setSolved(false)}
            />
          </div>
          {isMissing && isSolved === null && <p class="fault">{strings.sayFirst}</p>}
        </fieldset>
        <fieldset>
          <legend>{strings.serviceQuestion}</legend>
          <div class="scale">
            {[1, 2, 3, 4, 5].map((value) => (
              <Pick
                key={value}
                name={`${part.id}-score`}
                label={String(value)}
                isOn={score === value}
                onPick={() => setScore(value)}
              />
            ))}
          </div>
          <p class="ends">
            <span>{strings.scorePoor}</span>
            <span>{strings.scoreGood}</span>
          </p>
        </fieldset>
      </div>
      <footer>
        <button type="submit" class="button primary">
          {strings.submit}
        </button>
        <button type="button" class="button" onClick={() => setDismissed(true)}>
          {strings.notNow}
        </button>
      </footer>
    </form>
  )
}

function Pick({ name, label, isOn, onPick }: { name: string; label: string; isOn: boolean; onPick: () => void }) {
  return (
    <label class="pick">
      <input class="sr" type="radio" name={name} checked={isOn} onChange={onPick} />
      <span>{label}</span>
    </label>
  )
}
