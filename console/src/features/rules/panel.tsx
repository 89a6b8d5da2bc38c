import { useId, type ReactNode } from 'react'
import styles from './panel.module.css'

type PanelProps = { title: string; note?: string; children: ReactNode }

/** One matter beside the main one. */
export function Panel({ title, note, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <h2 id={id}>
        <span>{title}</span>
        {note !== undefined && <small>{note}</small>}
      </h2>
      {children}
    </section>
  )
}
