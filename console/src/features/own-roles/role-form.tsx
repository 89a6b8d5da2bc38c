import { mayGiveBase, permissionsOf, type MemberRole, type OwnRole, type OwnRoleSave } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useMay, useSelf } from '#features/member'
import { useWording } from '#language'
import { announce } from '#live'
import { Permissions } from './permissions.tsx'
import { basedOn, stopNoteOf } from './role-words.ts'
import styles from './own-roles.module.css'

const bases = ['agent', 'supervisor', 'admin', 'sellerMember'] as const satisfies MemberRole[]
const longestName = 60
const nothing = ''

/** `role` null: a new one, ticked like the role that it is made from. */
export function RoleForm({ role, onDone }: { role: OwnRole | null; onDone: () => void }) {
  const { say } = useWording()
  const may = useMay()
  const self = useSelf()
  const offered = bases.filter((one) => mayGiveBase(self, one))
  const first = role?.base ?? offered[0] ?? 'agent'
  const givable = (base: MemberRole) => permissionsOf[base].filter((one) => may(one))
  const [base, setBase] = useState<MemberRole>(first)
  const [save, setSave] = useState<OwnRoleSave>({
    name: role?.name ?? { zh: nothing, en: nothing },
    permissions: role ? [...role.permissions] : givable(first),
  })
  const saving = useSaving(role, onDone)
  const chooseBase = (chosen: MemberRole) => {
    setBase(chosen)
    setSave({ ...save, permissions: givable(chosen) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saving.isPending) saving.mutate({ base, save })
  }
  const stopNote = stopNoteOf(role, save.permissions)
  return (
    <form className={styles['form']} onSubmit={submit}>
      {(['zh', 'en'] as const).map((language) => (
        <label key={language}>
          {say(`own-role.name-${language}`)}
          <input
            className="field"
            lang={language}
            required
            maxLength={longestName}
            value={save.name[language]}
            onChange={(event) => setSave({ ...save, name: { ...save.name, [language]: event.target.value } })}
          />
        </label>
      ))}
      {role === null ? (
        <BaseChoice offered={offered} base={base} onChoose={chooseBase} />
      ) : (
        <p className="muted small">{say(basedOn(base), { role: say(`role.${base}`) })}</p>
      )}
      <Permissions base={base} held={save.permissions} onChange={(permissions) => setSave({ ...save, permissions })} />
      {stopNote && <p>{say(stopNote)}</p>}
      {role !== null && <p className="muted small">{say('own-role.holds')}</p>}
      {saving.isError && <ProblemNote error={saving.error} />}
      <p className={styles['foot']}>
        <button type="submit" className="button primary" aria-disabled={saving.isPending}>
          {say('own-role.save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {say('cancel')}
        </button>
      </p>
    </form>
  )
}

type BaseChoiceProps = { offered: readonly MemberRole[]; base: MemberRole; onChoose: (base: MemberRole) => void }

/** What one may make a role from. */
function BaseChoice({ offered, base, onChoose }: BaseChoiceProps) {
  const { say } = useWording()
  return (
    <label>
      {say('own-role.base')}
      <select
        className="field"
        value={base}
        onChange={(event) => onChoose(offered.find((one) => one === event.target.value) ?? base)}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {say(`role.${one}`)}
          </option>
        ))}
      </select>
      <span className="muted small">{say('own-role.base-note')}</span>
    </label>
  )
}

function useSaving(role: OwnRole | null, onDone: () => void) {
  const { say, read } = useWording()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ base, save }: { base: MemberRole; save: OwnRoleSave }) =>
      role === null
        ? deskApi.addRole({ ...save, base })
        : deskApi.saveRole(role.id, { ...save, revision: role.revision }),
    onSuccess: async (_, { save }) => {
      announce(say('own-role.saved', { name: read(save.name) }))
      onDone()
      // It may be one's own.
      await Promise.all([deskKeys.roles, deskKeys.self].map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
  })
}
