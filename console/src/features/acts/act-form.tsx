import type { DeskSnapshot, MemberWishAnswer, Order, OrderAct, OrderDesk, OrderToActOn, Wish } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { deskApi, deskKeys, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { isComposing } from '#keyboard'
import { useWording } from '#language'
import { ActFields } from './act-fields.tsx'
import { makeActWish, type ActAnswers } from './make-act-wish.ts'
import { RulingView } from './ruling-view.tsx'
import { answersOf, startAnswers } from './start-answers.ts'
import styles from './acts.module.css'

export type ActFormProps = {
  act: OrderAct
  snapshot: DeskSnapshot
  order: Order
  desk: OrderDesk
  toActOn: OrderToActOn
  /** What is known of it already. */
  wish?: Wish
  onClose: () => void
  /** With what became of it, as a sentence. */
  onDone: (told: string) => void
}

/** Fill in, see the ruling, do it. Whatever is changed afterwards asks for a new ruling first. */
export function ActForm({ act, snapshot, order, desk, toActOn, wish: known, onClose, onDone }: ActFormProps) {
  const { say } = useWording()
  const form = useRef<HTMLFormElement>(null)
  const { id } = snapshot.conversation
  const [answers, setAnswers] = useState<ActAnswers>(() => ({
    ...startAnswers(act, order, desk, toActOn),
    ...(known && answersOf(known)),
  }))
  const wish = makeActWish(act, order.externalId, answers)
  const asking = useMutation({ mutationFn: () => deskApi.wish(id, { wish: wish!, isToBeDone: false }) })
  const doing = useDoing(id, onDone)
  const ruled = asking.data
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (wish !== null && !asking.isPending) asking.mutate()
  }
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, textarea, button')?.focus(), [])
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={say('acts.form', { act: say(`act.do.${act}`), number: order.number })}
      onSubmit={ask}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <p className={styles['head']}>
        <b>{say(`act.do.${act}`)}</b>
        <button type="button" className="link plain" onClick={onClose}>
          {say('acts.close')}
        </button>
      </p>
      <ActFields
        {...{ act, snapshot, order, desk, toActOn, answers }}
        onChange={(change) => {
          setAnswers((before) => ({ ...before, ...change }))
          asking.reset()
        }}
      />
      <div role="status">{ruled !== undefined && <RulingView answer={ruled} methods={desk.methods} />}</div>
      {asking.isError && <ProblemNote error={asking.error} />}
      {doing.isError && <ProblemNote error={doing.error} />}
      <p className={styles['foot']}>
        {ruled === undefined || ruled.ruling.verdict === 'deny' ? (
          <button type="submit" className="button" aria-disabled={wish === null || asking.isPending}>
            {say('trial.submit')}
          </button>
        ) : (
          <button
            type="button"
            className="button primary"
            aria-disabled={doing.isPending}
            onClick={() => wish !== null && !doing.isPending && doing.mutate(wish)}
          >
            {say(ruled.ruling.verdict === 'allow' ? 'acts.do' : 'acts.ask-for-yes')}
          </button>
        )}
      </p>
    </form>
  )
}

function useDoing(id: string, onDone: ActFormProps['onDone']) {
  const { say } = useWording()
  const queries = useQueryClient()
  const said = ({ runId, ruling }: MemberWishAnswer) => {
    if (runId === null) return say('acts.not-done')
    return say(ruling.verdict === 'allow' ? 'acts.under-way' : 'acts.asked')
  }
  return useMutation({
    mutationFn: (wish: Parameters<typeof deskApi.wish>[1]['wish']) => deskApi.wish(id, { wish, isToBeDone: true }),
    onSuccess: (answer) => onDone(said(answer)),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['order-acts', id] }),
        queries.invalidateQueries({ queryKey: deskKeys.conversation(id) }),
        queries.invalidateQueries({ queryKey: rulesKeys.approvals }),
      ]),
  })
}
