import type { ClauseForm } from '@celadon/contract'
import { Fragment, type ReactNode } from 'react'
import { useWording } from '#language'
import { Blank } from './blank.tsx'
import { readTemplate } from './read-template.ts'
import styles from './blank.module.css'

type SentenceProps = {
  form: Pick<ClauseForm, 'label' | 'sentence' | 'blanks'>
  /** The fields of what is written, by the names of the blanks. */
  fields: object
  /** What stands before the sentence. */
  children?: ReactNode
  onChange: (name: string, value: unknown) => void
  onInvalid: (name: string, isInvalid: boolean) => void
}

/** A sentence whose blanks are filled in where they stand. Words that go with an empty blank stay: there it can be filled. */
export function Sentence({ form, fields, children, onChange, onInvalid }: SentenceProps) {
  const { read } = useWording()
  const values = new Map<string, unknown>(Object.entries(fields))
  return (
    <div className={styles['sentence']}>
      {children}
      {readTemplate(read(form.sentence)).map((piece, index) => {
        if (piece.kind === 'words') return <Fragment key={index}>{piece.text}</Fragment>
        const blank = form.blanks[piece.name]
        if (blank === undefined) return null
        return (
          <Blank
            key={piece.name}
            blank={blank}
            label={read(form.label)}
            value={values.get(piece.name)}
            onChange={(value) => onChange(piece.name, value)}
            onInvalid={(isInvalid) => onInvalid(piece.name, isInvalid)}
          />
        )
      })}
    </div>
  )
}
