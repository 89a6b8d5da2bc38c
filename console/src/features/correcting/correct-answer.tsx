import type { TurnRecord } from '@celadon/contract'
import { useState } from 'react'
import { Icon } from '#design'
import { Modal } from '#design/modal'
import { useMay, useSelf } from '#features/member'
import { useWording } from '#language'
import { FactForm } from './fact-form.tsx'
import { LessonForm } from './lesson-form.tsx'
import { PlainForm } from './plain-form.tsx'
import { ToneForm } from './tone-form.tsx'
import { verdictIn } from './verdict-in.ts'
import styles from './correcting.module.css'

const faults = ['wrong-fact', 'misread', 'wrong-rule', 'wrong-tone', 'missing-knowledge'] as const
type Fault = (typeof faults)[number]

export type CorrectProps = { conversationId: string; entryId: string; turn: TurnRecord }

/** “This was wrong because …”, about one answer. For those who lead, each fault for whoever may put it right. */
export function CorrectAnswer(props: CorrectProps) {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const may = useMay()
  if (!may('conversation.lead')) return null
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="note" />
        {say('wrong.open')}
      </button>
      <Modal title={say('wrong.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Choice {...props} />
      </Modal>
    </>
  )
}

function Choice(props: CorrectProps) {
  const { say } = useWording()
  const { role } = useSelf()
  const may = useMay()
  const [fault, setFault] = useState<Fault>('wrong-fact')
  const verdict = verdictIn(props.turn.facts)
  const offered = faults.filter((each) => {
    // Whoever teaches readings does so beside the explanation.
    if (each === 'misread') return role === 'sellerMember'
    if (each === 'missing-knowledge') return may('knowledge.write')
    return each !== 'wrong-rule' || (verdict !== undefined && may('rules.write'))
  })
  return (
    <div className={styles['form']}>
      <fieldset>
        <legend>{say('wrong.what')}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input type="radio" name="fault" checked={fault === each} onChange={() => setFault(each)} />
            {say(`wrong.${each}`)}
          </label>
        ))}
      </fieldset>
      <p className="muted small">{say(`wrong.${fault}.explain`)}</p>
      {fault === 'wrong-fact' && <FactForm {...props} />}
      {fault === 'wrong-tone' && <ToneForm {...props} />}
      {fault === 'wrong-rule' && verdict && <LessonForm {...props} verdict={verdict} />}
      {(fault === 'misread' || fault === 'missing-knowledge') && <PlainForm key={fault} {...props} kind={fault} />}
    </div>
  )
}
