import type { Language, RehearsedDraft, StageWish } from '@celadon/contract'
import { useState, type FormEvent } from 'react'
import { Icon, ProblemNote } from '#design'
import { ReasonChoice, type Reason } from '#features/reason'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { KeepScenario } from './keep-scenario.tsx'
import { StageChoice } from './stage-choice.tsx'
import { TalkView } from './talk-view.tsx'
import { useRehearsal, type RehearsalDesk } from './use-rehearsal.ts'
import styles from './rehearsal.module.css'

type TestPanelProps = {
  draft: RehearsedDraft
  /** What was typed must be known before it is tried. */
  beforeTrial?: () => Promise<void>
  mayKeep: boolean
}

/** A conversation with the draft: what it would read, decide, rule and say. Nothing is sent, done or kept. */
export function TestPanel({ draft, beforeTrial, mayKeep }: TestPanelProps) {
  const { say, language: spoken } = useWording()
  const [language, setLanguage] = useState<Language>(spoken)
  const [order, setOrder] = useState<StageWish | null>({ kind: 'typical', what: 'just-arrived' })
  const desk = useRehearsal(draft, { language, order: order ?? { kind: 'typical', what: 'just-arrived' } }, beforeTrial)
  const begin = (change: () => void) => {
    desk.clear()
    change()
  }
  return (
    <Panel title={say('rehearsal.title')} note={say('rehearsal.note')}>
      <div className={styles['setting']}>
        <label>
          {say('rehearsal.language')}
          <select
            className="field"
            value={language}
            onChange={(event) => begin(() => setLanguage(event.target.value === 'zh' ? 'zh' : 'en'))}
          >
            <option value="zh">{say('language.zh')}</option>
            <option value="en">{say('language.en')}</option>
          </select>
        </label>
        <StageChoice order={order} onChoose={(chosen) => begin(() => setOrder(chosen))} />
      </div>
      <TalkView desk={desk} />
      {desk.error !== null && <ProblemNote error={desk.error} />}
      <SayForm desk={desk} isReady={order !== null} />
      {desk.shown !== null && <GoOn desk={desk} />}
      {mayKeep && desk.shown !== null && order !== null && (
        <KeepScenario shown={desk.shown} lines={desk.lines} setting={{ language, order }} />
      )}
    </Panel>
  )
}

function SayForm({ desk, isReady }: { desk: RehearsalDesk; isReady: boolean }) {
  const { say } = useWording()
  const [text, setText] = useState('')
  const canSay = isReady && !desk.isPending && text.trim() !== ''
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!canSay) return
    desk.say({ kind: 'text', text: text.trim() })
    setText('')
  }
  return (
    <form className={styles['say']} onSubmit={onSubmit}>
      <label>
        {say('rehearsal.line')}
        <input className="field" value={text} maxLength={1000} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="button" aria-disabled={!canSay}>
        {say('rehearsal.say')}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={!isReady || desk.isPending}
        onClick={() => isReady && !desk.isPending && desk.say({ kind: 'photo' })}
      >
        <Icon name="clip" />
        {say('rehearsal.photo')}
      </button>
    </form>
  )
}

/** The rest is the buyer's own: one who says yes, with this reason and a photo or none. */
function GoOn({ desk }: { desk: RehearsalDesk }) {
  const { say } = useWording()
  const [reason, setReason] = useState<Reason>('')
  const [hasPhoto, setHasPhoto] = useState(false)
  return (
    <details className={styles['more']}>
      <summary>{say('rehearsal.more')}</summary>
      <div className={styles['setting']}>
        <ReasonChoice value={reason} onChange={setReason} />
        <label>
          <input type="checkbox" checked={hasPhoto} onChange={(event) => setHasPhoto(event.target.checked)} />
          {say('trial.photo')}
        </label>
      </div>
      <p className={styles['acts']}>
        <button
          type="button"
          className="button"
          aria-disabled={desk.isPending}
          onClick={() => !desk.isPending && desk.goOn({ reason: reason === '' ? null : reason, hasPhoto })}
        >
          {say('rehearsal.go-on')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={desk.isPending}
          onClick={() => !desk.isPending && desk.again()}
        >
          {say('rehearsal.again')}
        </button>
        <button type="button" className="button" onClick={desk.clear}>
          {say('rehearsal.clear')}
        </button>
      </p>
    </details>
  )
}
