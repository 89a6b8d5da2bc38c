import type { SentenceReading } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { Modal } from '#design/modal'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { SentenceForm } from './sentence-form.tsx'
import styles from './sentences.module.css'

/** Everything the assistant says beside workflows and articles, sentence by sentence. */
export function SentencesPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: rulesKeys.sentences, queryFn: rulesApi.listSentences })
  const [open, setOpen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const shown = (list.data?.sentences ?? []).filter((each) => isWanted(each, wanted)).toSorted(ownFirst)
  const chosen = list.data?.sentences.find(({ id }) => id === open)
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <PageHead title={say('rules.sentences')} explain={say('sentences.explain')} />
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('rules.loading')} lines={8} height={46} />}
      {list.isSuccess && (
        <>
          {list.data.waitsForYes && <p className={styles['note']}>{say('sentences.waits')}</p>}
          <label className={styles['search']}>
            {say('sentences.search')}
            <input className="field" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>
          {shown.length === 0 && <p className="muted">{say('sentences.none')}</p>}
          <ul className={styles['list']}>
            {shown.map((sentence) => (
              <Line key={sentence.id} sentence={sentence} onOpen={() => setOpen(sentence.id)} />
            ))}
          </ul>
        </>
      )}
      <Modal title={say('sentences.one')} isOpen={chosen !== undefined} onClose={() => setOpen(null)}>
        {chosen && <SentenceForm key={chosen.id} sentence={chosen} mayWrite={list.data?.mayWrite ?? false} />}
      </Modal>
    </main>
  )
}

const isOwn = ({ versions }: SentenceReading): boolean => versions.some(({ isCurrent }) => isCurrent)

const ownFirst = (one: SentenceReading, other: SentenceReading): number => Number(isOwn(other)) - Number(isOwn(one))

const isWanted = ({ now, base }: SentenceReading, wanted: string): boolean =>
  [now.zh, now.en, base.zh, base.en].some((text) => text.toLowerCase().includes(wanted))

function Line({ sentence, onOpen }: { sentence: SentenceReading; onOpen: () => void }) {
  const { say, read } = useWording()
  const own = sentence.versions.find(({ isCurrent }) => isCurrent)
  return (
    <li>
      <button type="button" aria-haspopup="dialog" onClick={onOpen}>
        <span>{read(sentence.now)}</span>
        {sentence.isLocked && <span className="tag">{say('sentences.locked')}</span>}
        {sentence.waitsForYes && <span className="tag">{say('sentences.with-yes')}</span>}
        {own && <span className="tag ok">{say('workflows.own', { version: own.version })}</span>}
      </button>
    </li>
  )
}
