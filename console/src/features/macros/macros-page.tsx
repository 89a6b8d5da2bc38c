import type { Macro } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { Icon, ProblemNote, Skeleton } from '#design'
import { Modal } from '#design/modal'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { MacroForm } from './macro-form.tsx'
import styles from './macros.module.css'

export function MacrosPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: deskKeys.macros, queryFn: deskApi.listMacros })
  /** `null`: a new one. */
  const [open, setOpen] = useState<Macro | null | undefined>(undefined)
  const close = () => setOpen(undefined)
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      <PageHead title={say('macro.title')} explain={say('macro.explain')}>
        <button type="button" className="button primary" aria-haspopup="dialog" onClick={() => setOpen(null)}>
          <Icon name="plus" /> {say('macro.add')}
        </button>
      </PageHead>
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('macro.loading')} lines={4} height={58} />}
      {list.data?.macros.length === 0 && <p className="muted">{say('macro.none')}</p>}
      <ul>
        {list.data?.macros.map((macro) => (
          <MacroLine key={macro.id} macro={macro} onOpen={() => setOpen(macro)} />
        ))}
      </ul>
      <Modal title={say(open ? 'macro.change' : 'macro.add')} isOpen={open !== undefined} onClose={close}>
        {open !== undefined && <MacroForm macro={open} onDone={close} />}
      </Modal>
    </main>
  )
}

function MacroLine({ macro, onOpen }: { macro: Macro; onOpen: () => void }) {
  const { say } = useWording()
  const { name, text, isOwn, mayWrite } = macro
  return (
    <li className={styles['line']}>
      <p>
        <b>/{name}</b> <span className="tag">{say(isOwn ? 'macro.own' : 'macro.shared')}</span>
      </p>
      {text.zh !== '' && <p lang="zh">{text.zh}</p>}
      {text.en !== '' && <p lang="en">{text.en}</p>}
      {mayWrite && (
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-label={say('macro.change-named', { name })}
          onClick={onOpen}
        >
          {say('macro.change')}
        </button>
      )}
    </li>
  )
}
