import type { DeskSnapshot } from '@celadon/contract'
import { useState, type FormEvent } from 'react'
import { useSelf } from '#features/member'
import { createId } from '#ids'
import { useWording } from '#language'
import { useTypingMark } from '#live'
import { findUnsent, keepUnsent, type Words } from './unsent-words.ts'
import type { StepInAct } from './use-step-in.ts'
import styles from './watch.module.css'

const kinds = ['say', 'whisper', 'correct'] as const

/** Words to the buyer, to people only, or in the place of what was said wrongly. */
export function WriteForm({ snapshot, step, onDone }: { snapshot: DeskSnapshot; step: StepInAct; onDone: () => void }) {
  const { say } = useWording()
  const self = useSelf()
  const { id } = snapshot.conversation
  const [words, setWords] = useState<Words>(
    () =>
      findUnsent(id) ?? {
        kind: self.role === 'sellerMember' ? 'say' : 'whisper',
        text: '',
        clientMessageId: createId(),
      },
  )
  const { text, clientMessageId } = words
  const write = (part: Partial<Words>) => {
    const next = { ...words, ...part }
    keepUnsent(id, next)
    setWords(next)
  }
  const typing = useTypingMark()
  const wrong = snapshot.entries.findLast(({ kind: of, author }) => of === 'message' && author.kind === 'assistant')
  const isOwn = snapshot.conversation.owner.id === self.memberId
  const offered = kinds.filter(
    (each) => (each !== 'correct' || wrong) && (each !== 'say' || self.role === 'sellerMember' || isOwn),
  )
  // What was begun in another kind may not be said any more; a whisper always may.
  const kind = offered.includes(words.kind) ? words.kind : 'whisper'
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || step.isPending) return
    typing.stop()
    const said = { clientMessageId, text }
    step.mutate(kind === 'correct' ? { kind, entryId: wrong?.id ?? '', ...said } : { kind, ...said }, {
      onSuccess: onDone,
    })
  }
  const changeText = (changed: string) => {
    write({ text: changed, ...(step.isError && { clientMessageId: createId() }) })
    typing.tell(kind === 'whisper')
  }
  return (
    <form className={styles['write']} onSubmit={onSubmit}>
      <fieldset>
        <legend className="sr">{say('step.write-as')}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input type="radio" name="write-as" checked={kind === each} onChange={() => write({ kind: each })} />
            {say(`step.${each}`)}
          </label>
        ))}
      </fieldset>
      <p className="muted small">{say(`step.${kind}.explain`)}</p>
      <textarea
        className="field"
        rows={3}
        aria-label={say('step.words')}
        value={text}
        onChange={(event) => changeText(event.target.value)}
      />
      <button type="submit" className="button primary" aria-disabled={text.trim() === '' || step.isPending}>
        {say('step.send')}
      </button>
    </form>
  )
}
