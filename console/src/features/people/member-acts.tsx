import type { MemberRole, People } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { RoleChoice, RoleNote, useRoleName, type ChosenRole } from '#features/own-roles'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './people.module.css'

type MemberActsProps = { member: People['members'][number]; isSelf: boolean }
type Asked = 'role' | 'removal' | null

/** Both are asked about first: they hold at once. */
export function MemberActs({ member, isSelf }: MemberActsProps) {
  const { say } = useWording()
  const [asked, setAsked] = useState<Asked>(null)
  const { name } = member
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={say('people.role-of', { name })}
        onClick={() => setAsked('role')}
      >
        {say('people.change-role')}
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={say('people.remove-whom', { name })}
        onClick={() => setAsked('removal')}
      >
        {say('people.remove')}
      </button>
      {asked === 'role' && <RoleDialog member={member} isSelf={isSelf} onClose={() => setAsked(null)} />}
      {asked === 'removal' && <RemovalDialog member={member} isSelf={isSelf} onClose={() => setAsked(null)} />}
    </>
  )
}

const staffRoles = ['agent', 'supervisor', 'admin'] as const satisfies MemberRole[]

type DialogProps = MemberActsProps & { onClose: () => void }

function RoleDialog({ member, isSelf, onClose }: DialogProps) {
  const { say } = useWording()
  const { id, name } = member
  const had: ChosenRole<MemberRole> = { role: member.role, ownRoleId: member.ownRole?.id ?? null }
  const note = useId()
  // Whose refund cap counts for one is for others to say; whoever may everything by a built-in role steps down alone.
  const isBound = (isSelf && had.ownRoleId !== null) || had.role === 'sellerMember'
  const offered: readonly MemberRole[] = isBound ? [had.role] : staffRoles
  const [chosen, setChosen] = useState(had)
  const isOther = chosen.role !== had.role || chosen.ownRoleId !== had.ownRoleId
  const change = useAct(() => deskApi.changeRole(id, chosen), {
    done: say('people.role-changed', { name, role: useRoleName(chosen) }),
    isSelf,
    onClose,
  })
  return (
    <Modal title={say('people.role-of', { name })} isOpen onClose={onClose}>
      <div className={styles['dialog']}>
        <RoleChoice roles={offered} value={chosen} onChange={setChosen} noteId={note} />
        <RoleNote id={note} value={chosen} />
        <p className="muted small">{say('people.role-note')}</p>
        {change.isError && <ProblemNote error={change.error} />}
        <p className={styles['choice']}>
          <button
            type="button"
            className="button primary"
            aria-disabled={change.isPending || !isOther}
            onClick={() => !change.isPending && isOther && change.mutate()}
          >
            {say('people.change-role')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
        </p>
      </div>
    </Modal>
  )
}

function RemovalDialog({ member: { id, name, role }, isSelf, onClose }: DialogProps) {
  const { say } = useWording()
  const removal = useAct(() => deskApi.removeMember(id), { done: say('people.removed', { name }), isSelf, onClose })
  return (
    <Modal title={say('people.remove-whom', { name })} isOpen onClose={onClose}>
      <div className={styles['dialog']}>
        <p>{say(role === 'sellerMember' ? 'people.remove-note-seller' : 'people.remove-note')}</p>
        <p className="muted small">{say('people.remove-stays')}</p>
        {removal.isError && <ProblemNote error={removal.error} />}
        <p className={styles['choice']}>
          <button
            type="button"
            className="button primary"
            aria-disabled={removal.isPending}
            onClick={() => !removal.isPending && removal.mutate()}
          >
            {say('people.remove')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
        </p>
      </div>
    </Modal>
  )
}

function useAct(run: () => Promise<unknown>, given: { done: string; isSelf: boolean; onClose: () => void }) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: async () => {
      announce(given.done)
      given.onClose()
      // What one may do oneself is another now: the whole desk is asked for anew.
      await (given.isSelf ? queries.invalidateQueries() : queries.invalidateQueries({ queryKey: deskKeys.people }))
    },
  })
}
