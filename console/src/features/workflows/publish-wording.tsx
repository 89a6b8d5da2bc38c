import type { WorkflowReading } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { announce } from '#live'
import type { WordingDraft } from './use-wording-draft.ts'
import styles from './workflows.module.css'

type PublishWordingProps = { reading: WorkflowReading; draft: WordingDraft }

/** Puts other words in force as the next version, after a look at what was changed. */
export function PublishWording({ reading: { workflow }, draft }: PublishWordingProps) {
  const { say, read } = useWording()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const count = draft.changed.length + (draft.isAddedChanged ? 1 : 0) + (draft.isArrangementChanged ? 1 : 0)
  const why = count === 0 ? say('workflows.wait.none') : draft.hasFaults ? say('workflows.wait.faults') : ''
  const publish = useMutation({
    mutationFn: () =>
      rulesApi.publishWording(workflow.name, {
        version: workflow.version,
        texts: Object.fromEntries(draft.changed.map((text) => [text.id, draft.textOf(text)])),
        ...(draft.isAddedChanged && { added: draft.added }),
        ...(draft.isArrangementChanged && { arrangement: draft.arrangement }),
      }),
    onSuccess: async () => {
      setOpen(false)
      announce(say('workflows.published'))
      draft.clear()
      await queries.invalidateQueries({ queryKey: rulesKeys.workflows })
    },
  })
  return (
    <>
      <span className="muted small">{why}</span>
      <button
        type="button"
        className="button primary"
        aria-haspopup="dialog"
        aria-disabled={why !== ''}
        onClick={() => why === '' && setOpen(true)}
      >
        {say('workflows.publish')}
      </button>
      <Modal title={say('workflows.publish')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say('workflows.publish-explain', { count })}</p>
        <ul className={styles['summary']}>
          {draft.changed.map((text) => (
            <li key={text.id}>
              {(['zh', 'en'] as const)
                .filter((language) => text.text[language] !== draft.textOf(text)[language])
                .map((language) => (
                  <div key={language} lang={language === 'zh' ? 'zh-CN' : 'en'}>
                    <del>{text.text[language]}</del>
                    <ins>{draft.textOf(text)[language]}</ins>
                  </div>
                ))}
            </li>
          ))}
          {draft.isArrangementChanged && <li>{say('workflows.rearranged')}</li>}
          {draft.isAddedChanged &&
            draft.added.map(({ kind, text }, index) => (
              <li key={index}>
                {say(`workflows.own-${kind}`)}
                <ins>{read(text)}</ins>
              </li>
            ))}
        </ul>
        {publish.isError && <ProblemNote error={publish.error} />}
        <p className={styles['foot']}>
          <button type="button" className="button" onClick={() => setOpen(false)}>
            {say('cancel')}
          </button>
          <button
            type="button"
            className="button primary"
            aria-disabled={publish.isPending}
            onClick={() => !publish.isPending && publish.mutate()}
          >
            {say('workflows.publish')}
          </button>
        </p>
      </Modal>
    </>
  )
}
