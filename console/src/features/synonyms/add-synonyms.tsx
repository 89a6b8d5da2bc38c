import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote } from '#design'
import { splitWords } from '#features/knowledge'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './synonyms.module.css'

const fewest = 2
const most = 12

export function AddSynonyms() {
  const { say } = useWording()
  const queries = useQueryClient()
  const hint = useId()
  const [typed, setTyped] = useState('')
  const [isShort, setShort] = useState(false)
  const adding = useMutation({
    mutationFn: knowledgeApi.addSynonyms,
    onSuccess: async () => {
      setTyped('')
      announce(say('synonyms.added'))
      await queries.invalidateQueries({ queryKey: knowledgeKeys.synonyms })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = splitWords(typed)
    const fits = words.length >= fewest && words.length <= most
    setShort(!fits)
    if (fits && !adding.isPending) adding.mutate(words)
  }
  return (
    <form className={styles['add']} onSubmit={submit}>
      <label>
        {say('synonyms.field')}
        <input
          className="field"
          value={typed}
          maxLength={600}
          aria-invalid={isShort}
          aria-describedby={isShort ? hint : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button primary">
        {say('synonyms.add')}
      </button>
      {isShort && (
        <p id={hint} className={styles['hint']} role="alert">
          {say('synonyms.too-few')}
        </p>
      )}
      {adding.isError && <ProblemNote error={adding.error} />}
    </form>
  )
}
