import { useMutation } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { accountApi, problemOf } from '#api'
import { ProblemNote } from '#design'
import { useWording, type WordKey } from '#language'
import { textOf } from './text-of.ts'
import styles from './sign-in.module.css'

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { say } = useWording()
  const id = useId()
  const [isIncomplete, setIncomplete] = useState(false)
  const entering = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => accountApi.signIn(email, password),
    onSuccess: onSignedIn,
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { email, password } = readFields(event.currentTarget)
    const isEmpty = email === '' || password === ''
    setIncomplete(isEmpty)
    if (!isEmpty && !entering.isPending) entering.mutate({ email, password })
  }
  const sentence = entering.isError ? sentenceOf(entering.error) : undefined
  return (
    <form className={styles['form']} onSubmit={onSubmit} noValidate>
      {isIncomplete && (
        <p className={styles['missing']} role="alert">
          {say('sign-in.missing')}
        </p>
      )}
      {!isIncomplete && entering.isError && (
        <ProblemNote error={entering.error} {...(sentence ? { sentence: say(sentence) } : {})} />
      )}
      <label htmlFor={`${id}e`}>{say('sign-in.email')}</label>
      <input
        id={`${id}e`}
        name="email"
        type="email"
        className="field"
        autoComplete="username"
        maxLength={254}
        required
      />
      <label htmlFor={`${id}p`}>{say('sign-in.password')}</label>
      <input
        id={`${id}p`}
        name="password"
        type="password"
        className="field"
        autoComplete="current-password"
        maxLength={128}
        required
      />
      <button type="submit" className="button primary" aria-disabled={entering.isPending}>
        {say(entering.isPending ? 'sign-in.busy' : 'sign-in.submit')}
      </button>
    </form>
  )
}

function readFields(form: HTMLFormElement) {
  const fields = new FormData(form)
  return { email: textOf(fields.get('email')).trim(), password: textOf(fields.get('password')) }
}

/** A wrong pair and an address that is none are one answer: it never tells which of them was wrong. */
function sentenceOf(error: unknown): WordKey | undefined {
  const { status } = problemOf(error)
  if (status === 429) return 'sign-in.too-often'
  return status === 400 || status === 401 || status === 422 ? 'sign-in.wrong' : undefined
}
