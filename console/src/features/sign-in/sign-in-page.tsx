import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LanguageSwitch, ThemeChoice } from '#features/preferences'
import { useWording } from '#language'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in.module.css'

export function SignInPage() {
  const { say } = useWording()
  const navigate = useNavigate()
  const queries = useQueryClient()
  useEffect(() => {
    document.title = say('app.title', { page: say('sign-in.title') })
  }, [say])
  const enter = () => {
    queries.clear()
    void navigate({ to: '/', replace: true })
  }
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        <b>{say('app.desk')}</b>
        <LanguageSwitch />
      </header>
      <main className={styles['card']}>
        <h1>{say('sign-in.title')}</h1>
        <SignInForm onSignedIn={enter} />
      </main>
      <footer className={styles['foot']}>
        <ThemeChoice />
      </footer>
    </div>
  )
}
