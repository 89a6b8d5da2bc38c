import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './panel.module.css'

/** `anchor`: by which an address leads here. */
type PanelProps = { title: string; note?: string; anchor?: string; children: ReactNode }

/** One matter beside the main one. */
export function Panel({ title, note, anchor, children }: PanelProps) {
  const id = useId()
  const section = useRef<HTMLElement>(null)
  // What a page shows comes after its address was followed.
  useEffect(() => {
    if (anchor !== undefined && location.hash === `#${anchor}`) section.current?.scrollIntoView()
  }, [anchor])
  return (
    <section ref={section} id={anchor} className={styles['panel']} aria-labelledby={id}>
      <h2 id={id}>
        <span>{title}</span>
        {note !== undefined && <small>{note}</small>}
      </h2>
      {children}
    </section>
  )
}
