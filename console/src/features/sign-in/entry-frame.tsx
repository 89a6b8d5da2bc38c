import type { ReactNode } from 'react'
import { LanguageSwitch, ThemeChoice } from '#features/preferences'
import { useWording } from '#language'
import styles from './sign-in.module.css'

/** A page before the desk: one card, language and theme. */
export function EntryFrame({ title, children }: { title: string; children: ReactNode }) {
  const { say } = useWording()
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        <b>{say('app.desk')}</b>
        <LanguageSwitch />
      </header>
      <main className={styles['card']}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer className={styles['foot']}>
        <ThemeChoice />
      </footer>
    </div>
  )
}
