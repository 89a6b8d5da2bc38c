import type { PolicyLine } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useNow } from '#design'
import { Panel, StateTag } from '#features/rules'
import { useWording } from '#language'
import styles from './policy.module.css'

type VersionsProps = { versions: readonly PolicyLine[]; shownId: string }

const mostAtFirst = 8

/** Every version with who wrote it and when it came in force; each can be opened. */
export function Versions({ versions, shownId }: VersionsProps) {
  const { say } = useWording()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? versions : versions.slice(0, mostAtFirst)
  return (
    <Panel title={say('policy.versions')}>
      <ol className={styles['versions']}>
        {shown.map((line) => (
          <VersionLine key={line.id} line={line} isShown={line.id === shownId} />
        ))}
      </ol>
      {shown.length < versions.length && (
        <p>
          <button type="button" className="link plain" onClick={() => setWhole(true)}>
            {say('worklist.more')}
          </button>
        </p>
      )}
    </Panel>
  )
}

function VersionLine({ line, isShown }: { line: PolicyLine; isShown: boolean }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const { publishedAt, savedAt, authorName, sellerId } = line
  const when = publishedAt
    ? say('policy.published-at', { time: format.moment(publishedAt, now) })
    : say('policy.saved-at', { time: format.moment(savedAt, now) })
  return (
    <li>
      <Link
        to="/rules/policy"
        search={{ owner: sellerId ?? 'operator', version: line.id }}
        activeProps={{}}
        aria-current={isShown ? 'true' : undefined}
      >
        <StateTag state={line.state} version={line.version} />
        <span>{authorName === null ? say('policy.by-celadon') : authorName || say('owner.unnamed')}</span>
        <span className="muted small">{when}</span>
      </Link>
    </li>
  )
}
