import { useEffect, type ReactNode } from 'react'
import { useWording } from '#language'
import styles from './page-head.module.css'

type PageHeadProps = { title: string; explain?: string; tag?: ReactNode; children?: ReactNode }

/** The heading of a page with what can be done about all of it. */
export function PageHead({ title, explain, tag, children }: PageHeadProps) {
  const { say } = useWording()
  useEffect(() => {
    document.title = say('app.title', { page: title })
  }, [say, title])
  return (
    <header className={styles['head']}>
      <h1 tabIndex={-1}>{title}</h1>
      {tag}
      <div className={styles['end']}>{children}</div>
      {explain !== undefined && <p className={styles['explain']}>{explain}</p>}
    </header>
  )
}
