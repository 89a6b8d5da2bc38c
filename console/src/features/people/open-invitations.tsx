import type { Invitation, People } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { announce } from '#live'
import { useRoleWord } from './use-role-word.ts'
import styles from './people.module.css'

/** Who was written to and has not come yet. On a narrow page each row stands by itself, with the names of its columns. */
export function OpenInvitations({ invitations }: Pick<People, 'invitations'>) {
  const { say } = useWording()
  return (
    <Panel title={say('people.open')}>
      {invitations.length === 0 ? (
        <p className="muted">{say('people.none-open')}</p>
      ) : (
        <table className="sheet-rows" aria-label={say('people.open')}>
          <thead>
            <tr>
              <th scope="col">{say('people.email')}</th>
              <th scope="col">{say('people.role')}</th>
              <th scope="col">{say('people.letter')}</th>
              <th scope="col">
                <span className="sr">{say('people.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <InvitationLine key={invitation.id} invitation={invitation} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

function InvitationLine({ invitation }: { invitation: Invitation }) {
  const { say, read, format } = useWording()
  const now = new Date(useNow())
  const { email, sellerName, sentByName, sentAt, expiresAt, isOver } = invitation
  return (
    <tr>
      <td data-label={say('people.email')} className={styles['address']}>
        {email}
      </td>
      <td data-label={say('people.role')}>
        {useRoleWord()(invitation)}
        {sellerName && <small>{read(sellerName)}</small>}
      </td>
      <td data-label={say('people.letter')}>
        {isOver ? (
          <span className="tag warn">{say('people.over')}</span>
        ) : (
          say('people.until', { time: format.moment(expiresAt, now) })
        )}
        <small>
          {say('people.sent-by', { name: sentByName || say('owner.unnamed'), time: format.moment(sentAt, now) })}
        </small>
      </td>
      <td className="acts">{invitation.mayChange && <InvitationActs invitation={invitation} />}</td>
    </tr>
  )
}

function InvitationActs({ invitation: { id, email } }: { invitation: Invitation }) {
  const { say } = useWording()
  const again = useAct(() => deskApi.sendInvitationAgain(id), say('people.sent-again', { email }))
  const withdrawal = useAct(() => deskApi.withdrawInvitation(id), say('people.withdrawn', { email }))
  const isBusy = again.isPending || withdrawal.isPending
  const failed = [again, withdrawal].find(({ isError }) => isError)
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={say('people.again-to', { email })}
        aria-disabled={isBusy}
        onClick={() => !isBusy && again.mutate()}
      >
        {say('people.again')}
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={say('people.withdraw-from', { email })}
        aria-disabled={isBusy}
        onClick={() => !isBusy && withdrawal.mutate()}
      >
        {say('people.withdraw')}
      </button>
      {failed && <ProblemNote error={failed.error} />}
    </>
  )
}

function useAct(run: () => Promise<unknown>, done: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: () => announce(done),
    // Refused: it was used or withdrawn meanwhile, and the list is old.
    onSettled: () => queries.invalidateQueries({ queryKey: deskKeys.people }),
  })
}
