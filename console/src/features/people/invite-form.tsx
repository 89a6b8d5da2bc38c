import type { InvitationWish, MemberRole, People } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { Panel } from '#features/rules'
import { RoleChoice, RoleNote, type ChosenRole } from '#features/own-roles'
import { useWording } from '#language'
import { announce } from '#live'

type InviteFormProps = Pick<People, 'sellers' | 'sendsMail'>

const roles: readonly MemberRole[] = ['agent', 'supervisor', 'admin', 'sellerMember']

/** The role stays as it was chosen: people are often invited several at a time. */
export function InviteForm({ sellers, sendsMail }: InviteFormProps) {
  const { say } = useWording()
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState<ChosenRole<MemberRole>>({ role: 'agent', ownRoleId: null })
  const [sellerId, setSeller] = useState('')
  const note = useId()
  const inviting = useInviting(() => setEmail(''))
  const isSellers = chosen.role === 'sellerMember'
  const offered = roles.filter((one) => one !== 'sellerMember' || sellers.length > 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!inviting.isPending) inviting.mutate({ email, ...chosen, sellerId: isSellers ? sellerId : null })
  }
  return (
    <Panel title={say('people.invite')}>
      <form className="sheet-form" aria-label={say('people.invite')} onSubmit={submit}>
        <label className="wide">
          {say('people.email')}
          <input
            className="field"
            type="email"
            autoComplete="off"
            required
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <RoleChoice roles={offered} value={chosen} onChange={setChosen} noteId={note} />
        {isSellers && <SellerChoice sellers={sellers} value={sellerId} onChange={setSeller} />}
        <button type="submit" className="button primary" aria-disabled={inviting.isPending}>
          {say('people.send')}
        </button>
        <RoleNote id={note} value={chosen} />
        <p className="muted small">{say('people.invite-note')}</p>
        {!sendsMail && <p className="muted small">{say('people.no-mail')}</p>}
        {inviting.isError && <ProblemNote error={inviting.error} />}
      </form>
    </Panel>
  )
}

type SellerChoiceProps = { sellers: People['sellers']; value: string; onChange: (id: string) => void }

function SellerChoice({ sellers, value, onChange }: SellerChoiceProps) {
  const { say, read } = useWording()
  return (
    <label>
      {say('people.seller')}
      <select className="field" required value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('people.choose')}</option>
        {sellers.map(({ id, name }) => (
          <option key={id} value={id}>
            {read(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

function useInviting(onSent: () => void) {
  const { say } = useWording()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wish: InvitationWish) => deskApi.invite(wish),
    onSuccess: (_, { email }) => {
      announce(say('people.sent', { email }))
      onSent()
      return queries.invalidateQueries({ queryKey: deskKeys.people })
    },
  })
}
