import type { Localized, SentenceReading } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import { SentenceTrial } from './sentence-trial.tsx'
import styles from './sentences.module.css'

type SentenceFormProps = { sentence: SentenceReading; mayWrite: boolean }

/** One sentence in both languages, what other words would have changed, and its versions with the way back. */
export function SentenceForm({ sentence, mayWrite }: SentenceFormProps) {
  const { say } = useWording()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Localized | null>(null)
  const current = sentence.versions.find(({ isCurrent }) => isCurrent)
  const words = typed ?? sentence.now
  const publish = useMutation({
    mutationFn: () => rulesApi.publishSentence(sentence.id, { version: current?.version ?? null, words }),
    onSuccess: async () => {
      announce(say('sentences.published'))
      await queries.invalidateQueries({ queryKey: rulesKeys.sentences })
      setTyped(null)
    },
  })
  const isOpen = mayWrite && !sentence.isLocked && !sentence.waitsForYes
  const isReady = typed !== null && words.zh.trim() !== '' && words.en.trim() !== ''
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && !publish.isPending) publish.mutate()
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      {(['zh', 'en'] as const).map((language) => (
        <label key={language}>
          {say(`language.${language}`)}
          <textarea
            className="field"
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            rows={3}
            maxLength={1000}
            readOnly={!isOpen}
            value={words[language]}
            onChange={(event) => setTyped({ ...words, [language]: event.target.value })}
          />
        </label>
      ))}
      <Hints sentence={sentence} />
      {isOpen && <SentenceTrial id={sentence.id} words={words} isReady={isReady} />}
      {publish.isError && <ProblemNote error={publish.error} />}
      {isOpen && (
        <p className={styles['foot']}>
          <button type="submit" className="button primary" aria-disabled={!isReady || publish.isPending}>
            {say('sentences.publish')}
          </button>
        </p>
      )}
      <Versions sentence={sentence} mayWrite={mayWrite && !sentence.isLocked} />
    </form>
  )
}

function Hints({ sentence: { base, isLocked, waitsForYes, versions } }: { sentence: SentenceReading }) {
  const { say, read } = useWording()
  const blanks = [...new Set(read(base).match(/\{\w+\}/g) ?? [])].join(' ')
  if (isLocked) return <p className="muted small">{say('sentences.locked-explain')}</p>
  return (
    <>
      {waitsForYes && <p className="muted small">{say('sentences.waits-one')}</p>}
      {blanks !== '' && <p className="muted small">{say('sentences.blanks', { blanks })}</p>}
      {versions.length > 0 && <p className="muted small">{say('sentences.base', { words: read(base) })}</p>}
    </>
  )
}

function Versions({ sentence: { id, versions }, mayWrite }: SentenceFormProps) {
  const { say, read, format } = useWording()
  const now = new Date(useNow())
  const queries = useQueryClient()
  const roll = useMutation({
    mutationFn: (version: number | null) => rulesApi.rollBackSentence(id, version),
    onSuccess: () => {
      announce(say('workflows.rolled-back'))
      return queries.invalidateQueries({ queryKey: rulesKeys.sentences })
    },
  })
  if (versions.length === 0) return null
  const back = (version: number | null) => (
    <button
      type="button"
      className="button"
      aria-disabled={roll.isPending}
      onClick={() => !roll.isPending && roll.mutate(version)}
    >
      {say(version === null ? 'sentences.none-of-own' : 'policy.roll-back')}
    </button>
  )
  const isAnyCurrent = versions.some(({ isCurrent }) => isCurrent)
  return (
    <section className={styles['versions']}>
      <h3>{say('policy.versions')}</h3>
      {roll.isError && <ProblemNote error={roll.error} />}
      <ol>
        {versions.map(({ version, words, isCurrent, mayComeBack, authorName, createdAt }) => (
          <li key={version}>
            <span className={isCurrent ? 'tag ok' : 'tag'}>{say('workflows.version', { version })}</span>
            <span>{read(words)}</span>
            <span className="muted small">
              {say('exceptions.by', {
                name: authorName || say('owner.unnamed'),
                date: format.moment(createdAt, now),
              })}
            </span>
            {mayWrite && mayComeBack && !isCurrent && back(version)}
          </li>
        ))}
      </ol>
      {mayWrite && isAnyCurrent && <p>{back(null)}</p>}
    </section>
  )
}
