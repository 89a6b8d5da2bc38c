import type { DeskSnapshot } from '@celadon/contract'
import { useRef, useState, type FormEvent } from 'react'
import { useSelf } from '#features/member'
import { createId } from '#ids'
import { useWording } from '#language'
import { useTypingMark } from '#live'
import type { StepInAct } from './use-step-in.ts'
import styles from './watch.module.css'

const kinds = ['say', 'whisper', 'correct'] as const
type Kind = (typeof kinds)[number]

/** Words to the buyer, to people only, or in the place of what was said wrongly. */
export function WriteForm({ snapshot, step, onDone }: { snapshot: DeskSnapshot; step: StepInAct; onDone: () => void }) {
  const { say } = useWording()
  const self = useSelf()
  const [kind, setKind] = useState<Kind>(self.role === 'sellerMember' ? 'say' : 'whisper')
  const [text, setText] = useState('')
  const typing = useTypingMark()
  // The same words are sent under the same id until they went through.
  const clientMessageId = useRef(createId())
  const wrong = snapshot.entries.findLast(({ kind: of, author }) => of === 'message' && author.kind === 'assistant')
  const isOwn = snapshot.conversation.owner.id === self.memberId
  const offered = kinds.filter(
    (each) => (each !== 'correct' || wrong) && (each !== 'say' || self.role === 'sellerMember' || isOwn),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || step.isPending) return
    typing.stop()
    const said = { clientMessageId: clientMessageId.current, text }
    step.mutate(kind === 'correct' ? { kind, entryId: wrong?.id ?? '', ...said } : { kind, ...said }, {
      onSuccess: onDone,
    })
  }
  const changeText = (words: string) => {
    setText(words)
    typing.tell(kind === 'whisper')
    if (step.isError) clientMessageId.current = createId()
  }
  return (
    <form className={styles['write']} onSubmit={onSubmit}>
      <fieldset>
        <legend className="sr">{say('step.write-as')}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input type="radio" name="write-as" checked={kind === each} onChange={() => setKind(each)} />
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
