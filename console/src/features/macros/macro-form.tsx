import type { Macro, MacroSave } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './macros.module.css'

/** The contract's macroBlankSchema, whose schemas are too heavy for a page. */
const blanks = ['customer', 'order', 'amount', 'item', 'tracking', 'agent'] as const
const nothing = ''
const longest = 2_000
const nameShape = String.raw`[\p{L}\p{N}][\p{L}\p{N}\-]*`

export function MacroForm({ macro, onDone }: { macro: Macro | null; onDone: () => void }) {
  const { say, format } = useWording()
  const queries = useQueryClient()
  const mayShare = useMay()('macro.share')
  const [save, setSave] = useState<MacroSave>({
    name: macro?.name ?? '',
    text: macro?.text ?? { zh: nothing, en: nothing },
    isOwn: macro?.isOwn ?? !mayShare,
    revision: macro?.revision ?? 0,
  })
  const done = async (word: 'macro.saved' | 'macro.removed') => {
    announce(say(word))
    await queries.invalidateQueries({ queryKey: deskKeys.macros })
    onDone()
  }
  const saving = useMutation({
    mutationFn: () => (macro ? deskApi.saveMacro(macro.id, save) : deskApi.addMacro(save)),
    onSuccess: () => done('macro.saved'),
  })
  const removing = useMutation({
    mutationFn: () => deskApi.removeMacro(macro?.id ?? ''),
    onSuccess: () => done('macro.removed'),
  })
  const isBusy = saving.isPending || removing.isPending
  const failed = saving.error ?? removing.error
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) saving.mutate()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <label>
        {say('macro.name')}
        <input
          className="field"
          value={save.name}
          required
          maxLength={40}
          pattern={nameShape}
          title={say('macro.name-shape')}
          onChange={({ currentTarget }) => setSave({ ...save, name: currentTarget.value })}
        />
      </label>
      {(['zh', 'en'] as const).map((language) => (
        <label key={language}>
          {say('macro.words-in', { language: say(`language.${language}`) })}
          <textarea
            className="field"
            lang={language}
            rows={4}
            maxLength={longest}
            value={save.text[language]}
            onChange={({ currentTarget }) =>
              setSave({ ...save, text: { ...save.text, [language]: currentTarget.value } })
            }
          />
        </label>
      ))}
      <p className="muted small">{say('macro.blanks', { blanks: format.list(blanks.map((blank) => `{${blank}}`)) })}</p>
      {mayShare && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={!save.isOwn}
            onChange={({ currentTarget }) => setSave({ ...save, isOwn: !currentTarget.checked })}
          />
          {say('macro.for-everybody')}
        </label>
      )}
      {failed && <ProblemNote error={failed} />}
      <p className={styles['foot']}>
        {macro && (
          <button type="button" className="button quiet" onClick={() => isBusy || removing.mutate()}>
            {say('macro.remove')}
          </button>
        )}
        <button type="submit" className="button primary" aria-disabled={isBusy}>
          {say('macro.save')}
        </button>
      </p>
    </form>
  )
}
