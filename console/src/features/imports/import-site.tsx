import { useId, useState, type FormEvent } from 'react'
import { knowledgeApi } from '#api'
import { useWording } from '#language'
import { useImporting } from './use-importing.ts'
import { WishFields } from './wish-fields.tsx'
import styles from './imports.module.css'

export function ImportSite() {
  const { say } = useWording()
  const hint = useId()
  const [url, setUrl] = useState('')
  const [isBad, setBad] = useState(false)
  const importing = useImporting(
    (wish) => knowledgeApi.importSite({ ...wish, url: url.trim() }),
    () => setUrl(''),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isAddress = /^https?:\/\//i.test(url.trim()) && URL.canParse(url.trim())
    setBad(!isAddress)
    if (isAddress) importing.begin()
  }
  return (
    <form className={styles['way']} onSubmit={submit} noValidate>
      <h2>{say('imports.site')}</h2>
      <label>
        {say('imports.site.url')}
        <input
          className="field"
          type="url"
          value={url}
          maxLength={2000}
          aria-describedby={hint}
          aria-invalid={isBad}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      <p id={hint} className="muted small">
        {say('imports.site.hint')}
      </p>
      {isBad && (
        <p className={styles['bad']} role="alert">
          {say('imports.site.bad')}
        </p>
      )}
      <WishFields importing={importing} />
    </form>
  )
}
