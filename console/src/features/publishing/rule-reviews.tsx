import type { PublishingDesk, RuleReviews } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'

/** Whose rules bind only after the operator's yes; drawn for whoever may set it, where there are sellers. */
export function RuleReviewsPanel() {
  const desk = useQuery({ queryKey: rulesKeys.publishing, queryFn: rulesApi.showPublishing })
  if (!desk.data || desk.data.sellers.length === 0) return null
  return <Form key={JSON.stringify(desk.data.reviews)} desk={desk.data} />
}

function Form({ desk: { reviews, sellers } }: { desk: PublishingDesk }) {
  const { say, read } = useWording()
  const queries = useQueryClient()
  const title = useId()
  const [wanted, setWanted] = useState<RuleReviews>(reviews)
  const save = useMutation({
    mutationFn: () => rulesApi.setRuleReviews(wanted),
    onSuccess: () => {
      announce(say('reviews.saved'))
      return queries.invalidateQueries({ queryKey: rulesKeys.publishing })
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const choose = (id: string, isChosen: boolean) =>
    setWanted({
      ...wanted,
      sellerIds: [...wanted.sellerIds.filter((each) => each !== id), ...(isChosen ? [id] : [])],
    })
  return (
    <form className="sheet-beside" aria-labelledby={title} onSubmit={onSubmit}>
      <h2 id={title}>{say('reviews.title')}</h2>
      <p className="muted small">{say('reviews.explain')}</p>
      <label>
        <input
          type="checkbox"
          checked={wanted.all}
          onChange={(event) => setWanted({ ...wanted, all: event.target.checked })}
        />{' '}
        {say('reviews.all')}
      </label>
      {!wanted.all &&
        sellers.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={wanted.sellerIds.includes(id)}
              onChange={(event) => choose(id, event.target.checked)}
            />{' '}
            {read(name)}
          </label>
        ))}
      {save.isError && <ProblemNote error={save.error} />}
      <p className="sheet-foot">
        <button type="submit" className="button" aria-disabled={save.isPending}>
          {say('checks.save')}
        </button>
      </p>
    </form>
  )
}
