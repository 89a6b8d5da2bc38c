import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useWording } from '#language'
import { EntryFrame } from './entry-frame.tsx'
import { SignInForm } from './sign-in-form.tsx'

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
    <EntryFrame title={say('sign-in.title')}>
      <SignInForm onSignedIn={enter} />
    </EntryFrame>
  )
}
