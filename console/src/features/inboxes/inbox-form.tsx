import { colourSchema, type InboxSave, type InboxSetting } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { deskApi, deskKeys, problemOf } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import { ColourCheck } from './colour-check.tsx'
import styles from './inboxes.module.css'

type Typed = { chinese: string; english: string; sites: string; colour: string; revision: number }

const typedOf = ({ name, allowedOrigins, accent, revision }: InboxSetting): Typed => ({
  chinese: name.zh,
  english: name.en,
  sites: allowedOrigins.join('\n'),
  colour: accent ?? '',
  revision,
})

/** Kept as it is typed while the list is fetched anew behind it. */
export function InboxForm({ inbox }: { inbox: InboxSetting }) {
  const { say } = useWording()
  const [typed, setTyped] = useState<Typed>(typedOf(inbox))
  const saving = useSaving(inbox.id, (kept) => setTyped(typedOf(kept)))
  const type = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const colour = colourSchema.safeParse(typed.colour)
  const isColourMeant = typed.colour.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (saving.isPending || (isColourMeant && !colour.success)) return
    const sites = typed.sites.split(/\s+/).filter((site) => site !== '')
    const { revision } = typed
    const save = { name: { zh: typed.chinese, en: typed.english }, allowedOrigins: sites, revision }
    saving.mutate({ ...save, accent: isColourMeant && colour.success ? colour.data : null })
  }
  return (
    <form className={`sheet-form ${styles['form']}`} aria-label={say('inboxes.settings')} onSubmit={submit}>
      <h3>{say('inboxes.settings')}</h3>
      <label>
        {say('inboxes.name-zh')}
        <input
          className="field"
          required
          maxLength={60}
          value={typed.chinese}
          onChange={(event) => type({ chinese: event.target.value })}
        />
      </label>
      <label>
        {say('inboxes.name-en')}
        <input
          className="field"
          required
          maxLength={60}
          value={typed.english}
          onChange={(event) => type({ english: event.target.value })}
        />
      </label>
      <label className={styles['whole']}>
        {say('inboxes.sites')}
        <textarea
          className="field"
          rows={3}
          spellCheck={false}
          autoComplete="off"
          value={typed.sites}
          onChange={(event) => type({ sites: event.target.value })}
        />
      </label>
      <label>
        {say('inboxes.colour')}
        <input
          className="field"
          placeholder="#0f6b62"
          spellCheck={false}
          autoComplete="off"
          maxLength={9}
          value={typed.colour}
          aria-invalid={isColourMeant && !colour.success}
          onChange={(event) => type({ colour: event.target.value })}
        />
      </label>
      <div className={styles['whole']} role="status">
        {!isColourMeant && <p className="muted small">{say('inboxes.colour-note')}</p>}
        {isColourMeant && !colour.success && <p className="small">{say('inboxes.colour-invalid')}</p>}
        {isColourMeant && colour.success && (
          <ColourCheck colour={colour.data} onTake={(taken) => type({ colour: taken })} />
        )}
      </div>
      <button type="submit" className="button primary" aria-disabled={saving.isPending}>
        {say('inboxes.save')}
      </button>
      {saving.isError && <ProblemNote error={saving.error} />}
      {saving.isError && problemOf(saving.error).code === 'CHANGED_MEANWHILE' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setTyped(typedOf(inbox))
            saving.reset()
          }}
        >
          {say('inboxes.take-saved')}
        </button>
      )}
    </form>
  )
}

function useSaving(id: string, onSaved: (kept: InboxSetting) => void) {
  const { say } = useWording()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (save: InboxSave) => {
      await deskApi.saveInbox(id, save)
      return deskApi.listInboxes()
    },
    onError: () => queries.invalidateQueries({ queryKey: deskKeys.inboxes }),
    onSuccess: (list) => {
      announce(say('inboxes.saved'))
      queries.setQueryData(deskKeys.inboxes, list)
      const kept = list.inboxes.find((inbox) => inbox.id === id)
      if (kept) onSaved(kept)
    },
  })
}
