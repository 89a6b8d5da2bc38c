import type { Join } from '@celadon/contract'
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { accountApi, problemOf } from '#api'
import { ProblemNote } from '#design'
import { useWording, type WordKey } from '#language'
import { textOf } from './text-of.ts'
import styles from './sign-in.module.css'

const leastPassword = 12

type JoinFormProps = { token: string; email: string; onJoined: () => void }

export function JoinForm({ token, email, onJoined }: JoinFormProps) {
  const { say } = useWording()
  const id = useId()
  const [isIncomplete, setIncomplete] = useState(false)
  const joining = useMutation({ mutationFn: (join: Join) => accountApi.join(join), onSuccess: onJoined })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const [name, password] = [textOf(fields.get('name')).trim(), textOf(fields.get('password'))]
    const isMissing = name === '' || password.length < leastPassword
    setIncomplete(isMissing)
    if (!isMissing && !joining.isPending) joining.mutate({ token, name, password })
  }
  const sentence = joining.isError ? sentenceOf(joining.error) : undefined
  return (
    <form className={styles['form']} onSubmit={onSubmit} noValidate>
      {isIncomplete && (
        <p className={styles['missing']} role="alert">
          {say('join.missing')}
        </p>
      )}
      {!isIncomplete && joining.isError && (
        <ProblemNote error={joining.error} {...(sentence ? { sentence: say(sentence) } : {})} />
      )}
      <label htmlFor={`${id}e`}>{say('sign-in.email')}</label>
      <input id={`${id}e`} type="email" className="field" autoComplete="username" readOnly value={email} />
      <label htmlFor={`${id}n`}>{say('join.name')}</label>
      <input
        id={`${id}n`}
        name="name"
        className="field"
        autoComplete="name"
        maxLength={60}
        required
        aria-describedby={`${id}s`}
      />
      <p className="muted small" id={`${id}s`}>
        {say('join.name-note')}
      </p>
      <label htmlFor={`${id}p`}>{say('join.password')}</label>
      <input
        id={`${id}p`}
        name="password"
        type="password"
        className="field"
        autoComplete="new-password"
        minLength={leastPassword}
        maxLength={128}
        required
        aria-describedby={`${id}w`}
      />
      <p className="muted small" id={`${id}w`}>
        {say('join.password-note')}
      </p>
      <button type="submit" className="button primary" aria-disabled={joining.isPending}>
        {say(joining.isPending ? 'join.busy' : 'join.submit')}
      </button>
    </form>
  )
}

function sentenceOf(error: unknown): WordKey | undefined {
  const { status } = problemOf(error)
  if (status === 429) return 'sign-in.too-often'
  return status === 401 ? 'join.refused' : undefined
}
