import { useId } from 'react'
import { useWording } from '#language'
import { announce } from '#live'
import { writeSnippet } from './write-snippet.ts'
import styles from './inboxes.module.css'

export function Snippet({ publicUrl, inboxKey }: { publicUrl: string; inboxKey: string }) {
  const { say } = useWording()
  const title = useId()
  const text = writeSnippet(publicUrl, inboxKey)
  const copy = () => void navigator.clipboard.writeText(text).then(() => announce(say('inboxes.copied')))
  return (
    <section aria-labelledby={title} className={styles['part']}>
      <h3 id={title}>{say('inboxes.snippet')}</h3>
      <p className="muted small">{say('inboxes.snippet-note')}</p>
      <pre tabIndex={0} aria-labelledby={title} lang="en">
        <code>{text}</code>
      </pre>
      <button type="button" className="button" onClick={copy}>
        {say('inboxes.copy')}
      </button>
    </section>
  )
}
