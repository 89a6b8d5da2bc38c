import { useId, useRef, useState, type FormEvent } from 'react'
import { knowledgeApi } from '#api'
import { useWording } from '#language'
import { useImporting } from './use-importing.ts'
import { WishFields } from './wish-fields.tsx'
import styles from './imports.module.css'

const kinds = '.md,.markdown,.html,.htm,.csv,.tsv,.pdf,.txt'

export function ImportFile() {
  const { say } = useWording()
  const hint = useId()
  const field = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [isMissing, setMissing] = useState(false)
  const importing = useImporting(
    ({ sellerId, ...wish }) => knowledgeApi.importFile(file!, { ...wish, ...(sellerId === null ? {} : { sellerId }) }),
    () => {
      setFile(null)
      if (field.current) field.current.value = ''
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(file === null)
    if (file !== null) importing.begin()
  }
  return (
    <form className={styles['way']} onSubmit={submit}>
      <h2>{say('imports.file')}</h2>
      <label>
        {say('imports.file.choose')}
        <input
          ref={field}
          className="field"
          type="file"
          accept={kinds}
          aria-describedby={hint}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      <p id={hint} className="muted small">
        {say('imports.file.hint')}
      </p>
      {isMissing && file === null && (
        <p className={styles['bad']} role="alert">
          {say('imports.file.none')}
        </p>
      )}
      <WishFields importing={importing} />
    </form>
  )
}
