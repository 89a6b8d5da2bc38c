import {
  statedReasonSchema,
  type Rehearsal,
  type RehearsalEnd,
  type RehearsedLine,
  type ScenarioWish,
  type ScriptedLine,
} from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { ReasonChoice, type Reason } from '#features/reason'
import { useWording } from '#language'
import { announce } from '#live'
import type { Setting } from './use-rehearsal.ts'
import styles from './rehearsal.module.css'

const ends = [
  'allow',
  'needs-approval',
  'deny',
  'handed-off',
  'answered',
  'open',
] as const satisfies readonly RehearsalEnd[]

/** Whatever comes of it once the buyer has answered everything, under what is in force. */
const asNow = ''

type KeepScenarioProps = { shown: Rehearsal; lines: readonly RehearsedLine[]; setting: Setting }

/** Keeps a buyer who says the same, with what has to come of it. What is asked of them they answer by themselves. */
export function KeepScenario({ shown, lines, setting }: KeepScenarioProps) {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const script = scriptOf(shown, lines)
  const said = lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []))
  const tapped = lines.flatMap((line) => (line.kind === 'tap' ? [line.optionId] : []))
  const reason = statedReasonSchema.options.find((each) => tapped.includes(each)) ?? ''
  if (said.length === 0) return null
  return (
    <p>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('scenario.keep')}
      </button>
      <Modal title={say('scenario.keep')} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && (
          <KeepForm
            shown={shown}
            title={said[0]?.slice(0, 120) ?? ''}
            script={script}
            given={reason}
            setting={setting}
            onClose={() => setOpen(false)}
          />
        )}
      </Modal>
    </p>
  )
}

/** What was said by hand, each line with the question it answered. */
const scriptOf = ({ turns }: Rehearsal, lines: readonly RehearsedLine[]): ScriptedLine[] => {
  const asked = turns.filter(({ isByBuyer }) => !isByBuyer)
  return lines.slice(0, asked.length).map((line, at) => ({ ...line, asked: asked[at]?.asked ?? null }))
}

/** `given`: the reason that was tapped. */
type KeepFormProps = {
  shown: Rehearsal
  title: string
  script: ScriptedLine[]
  given: Reason
  setting: Setting
  onClose: () => void
}

function KeepForm({ shown: { outcome, turns }, title: first, script, given, setting, onClose }: KeepFormProps) {
  const { say, read, format } = useWording()
  const queries = useQueryClient()
  const titleId = useId()
  const [title, setTitle] = useState(first)
  const [end, setEnd] = useState<RehearsalEnd | typeof asNow>(outcome.ends === 'open' ? asNow : outcome.ends)
  const [isExact, setExact] = useState(outcome.toCustomer !== null)
  const [says, setSays] = useState('')
  const [reason, setReason] = useState<Reason>(given)
  const [hasPhoto, setHasPhoto] = useState(turns.some((turn) => turn.said === '📷'))
  const keep = useMutation({
    mutationFn: (wish: ScenarioWish) => rulesApi.keepScenario(wish),
    onSuccess: async ({ unmet }) => {
      if (unmet === null) onClose()
      announce(say(unmet === null ? 'scenario.kept' : 'scenario.kept-unchosen'))
      await queries.invalidateQueries({ queryKey: rulesKeys.scenarios })
    },
  })
  if (keep.data?.unmet)
    return (
      <div role="status" className={styles['setting']}>
        <p>{say('scenario.kept-unchosen')}</p>
        <p>{read(keep.data.unmet)}</p>
        <p className={styles['acts']}>
          <button type="button" className="button primary" onClick={onClose}>
            {say('close')}
          </button>
        </p>
      </div>
    )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '' || keep.isPending) return
    const buyer = { reason: reason === '' ? null : reason, hasPhoto }
    keep.mutate({
      title: title.trim(),
      language: setting.language,
      from: { kind: 'lines', order: setting.order, lines: script.slice(0, 30), buyer },
      expected:
        end === asNow
          ? null
          : {
              ends: end,
              toCustomer: isExact && end === outcome.ends ? outcome.toCustomer : null,
              says: says.trim() === '' ? null : says.trim(),
            },
    })
  }
  return (
    <form className={styles['setting']} onSubmit={onSubmit}>
      <p>{say('scenario.keep-explain')}</p>
      <label htmlFor={titleId}>{say('scenario.title')}</label>
      <input
        id={titleId}
        className="field"
        value={title}
        maxLength={120}
        onChange={(event) => setTitle(event.target.value)}
      />
      <ReasonChoice value={reason} onChange={setReason} />
      <label>
        <input type="checkbox" checked={hasPhoto} onChange={(event) => setHasPhoto(event.target.checked)} />
        {say('trial.photo')}
      </label>
      <label>
        {say('scenario.ends')}
        <select
          className="field"
          value={end}
          onChange={(event) => setEnd(ends.find((each) => each === event.target.value) ?? asNow)}
        >
          <option value={asNow}>{say('scenario.as-now')}</option>
          {ends.map((each) => (
            <option key={each} value={each}>
              {say(`ends.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {outcome.toCustomer !== null && end === outcome.ends && (
        <label>
          <input type="checkbox" checked={isExact} onChange={(event) => setExact(event.target.checked)} />
          {say('scenario.exact', { amount: format.money(outcome.toCustomer) })}
        </label>
      )}
      {end !== asNow && (
        <label>
          {say('scenario.says')}
          <input className="field" value={says} maxLength={200} onChange={(event) => setSays(event.target.value)} />
        </label>
      )}
      {keep.isError && <ProblemNote error={keep.error} />}
      <p className={styles['acts']}>
        <button type="button" className="button" onClick={onClose}>
          {say('cancel')}
        </button>
        <button type="submit" className="button primary" aria-disabled={title.trim() === '' || keep.isPending}>
          {say('scenario.keep')}
        </button>
      </p>
    </form>
  )
}
