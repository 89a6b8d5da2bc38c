import type { Localized, WorkflowText } from '@celadon/contract'
import { useId, useRef } from 'react'
import { Icon } from '#design'
import { useWording } from '#language'
import { findWordingFaults, type WordingFault } from './find-wording-faults.ts'
import { insertBlank } from './insert-blank.ts'
import styles from './workflows.module.css'

type TextPairProps = {
  text: WorkflowText
  typed: Localized
  isChanged: boolean
  mayWrite: boolean
  onChange: (text: Localized) => void
}

const languages = [
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const

/** A text in Chinese and in English, the blanks that can be filled in it, and what is wrong with it. */
export function TextPair({ text, typed, isChanged, mayWrite, onChange }: TextPairProps) {
  const { say } = useWording()
  const hint = useId()
  const last = useRef<HTMLTextAreaElement>(null)
  const faults = isChanged ? findWordingFaults(text, typed) : []
  const put = (blank: string) => {
    const field = last.current
    if (field === null) return
    const language = field.lang === 'en' ? 'en' : 'zh'
    onChange({ ...typed, [language]: insertBlank(typed[language], blank, field) })
    field.focus()
  }
  return (
    <div className={styles['pair']} data-changed={isChanged || undefined}>
      {languages.map(([language, lang]) =>
        mayWrite ? (
          <label key={language}>
            <span>{say(`language.${language}`)}</span>
            <textarea
              className="field"
              lang={lang}
              rows={2}
              maxLength={1000}
              value={typed[language]}
              aria-describedby={hint}
              aria-invalid={faults.length > 0}
              onFocus={(event) => (last.current = event.target)}
              onChange={(event) => onChange({ ...typed, [language]: event.target.value })}
            />
          </label>
        ) : (
          <p key={language} lang={lang}>
            {typed[language]}
          </p>
        ),
      )}
      <div id={hint} className={styles['hints']}>
        {faults.map((fault) => (
          <FaultLine key={JSON.stringify(fault)} fault={fault} />
        ))}
        {mayWrite && text.mayUse.length > 0 && (
          <p className={styles['blanks']}>
            <span className="muted small">{say('workflows.blanks')}</span>
            {text.mayUse.map((blank) => (
              <button
                key={blank}
                type="button"
                className={styles['chip']}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => put(blank)}
              >
                {`{${blank}}`}
                {text.mustUse.includes(blank) && <span className="sr">{say('workflows.needed')}</span>}
              </button>
            ))}
          </p>
        )}
        {isChanged && (
          <p>
            <button type="button" className="link plain" onClick={() => onChange(text.text)}>
              <Icon name="undo" />
              {say('workflows.take-back')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

function FaultLine({ fault }: { fault: WordingFault }) {
  const { say } = useWording()
  const words =
    'blank' in fault
      ? say(`workflows.fault.${fault.code}`, { blank: `{${fault.blank}}` })
      : say(`workflows.fault.${fault.code}`, { language: say(`language.${fault.language}`) })
  return (
    <p className={styles['fault']}>
      <Icon name="warning" />
      {words}
    </p>
  )
}
