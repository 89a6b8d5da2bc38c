import type { DeskSnapshot, Suggestion } from '@celadon/contract'
import { useState } from 'react'
import { deskApi } from '#api'
import { AssistantMark } from '#design'
import { insertReply } from '#features/conversation'
import { useCopilot } from '#features/help'
import { useMay, useSelf } from '#features/member'
import { WarningLine } from '#features/warnings'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { announce } from '#live'
import { NextActionCard } from './next-action-card.tsx'
import { SuggestionCard } from './suggestion-card.tsx'
import { SummaryLines } from './summary-lines.tsx'
import styles from './copilot.module.css'

type CopilotSectionProps = {
  snapshot: DeskSnapshot
  /** Where the words are typed comes into sight. */
  onInserted: () => void
}

export function CopilotSection({ snapshot, onInserted }: CopilotSectionProps) {
  const { say } = useWording()
  const self = useSelf()
  const copilot = useCopilot(snapshot)
  const { id } = snapshot.conversation
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const may = useMay()
  const offered = may('conversation.answer') ? (copilot?.suggestions ?? []) : []
  const shown = offered.filter(({ key }) => !dismissed.includes(key))
  const insert = ({ key, text }: Suggestion) => {
    insertReply(self.memberId, id, { key, text, intent: copilot?.intent ?? '' })
    setDismissed([...dismissed, key])
    announce(say('suggestion.inserted'))
    onInserted()
  }
  const dismiss = ({ key }: Suggestion) => {
    setDismissed([...dismissed, key])
    announce(say('suggestion.dismissed'))
    void deskApi.recordUse(id, { key, intent: copilot?.intent ?? '', outcome: 'dismissed' }).catch(() => undefined)
  }
  useCommand('insert', () => shown[0] && insert(shown[0]))
  if (!copilot) return null
  return (
    <section>
      <h2>
        <b className={styles['name']}>
          <AssistantMark /> {say('copilot.title')}
        </b>
        <span>{say('copilot.never-sends')}</span>
      </h2>
      <div className={styles['cards']}>
        {shown.map((suggestion, at) => (
          <SuggestionCard
            key={suggestion.key}
            suggestion={suggestion}
            isFirst={at === 0}
            onInsert={() => insert(suggestion)}
            onDismiss={() => dismiss(suggestion)}
          />
        ))}
        {copilot.nextAction && <NextActionCard action={copilot.nextAction} snapshot={snapshot} />}
        {shown.length === 0 && !copilot.nextAction && <p className="muted small">{say('copilot.nothing')}</p>}
      </div>
      {copilot.warnings.length > 0 && (
        <ul className={styles['warnings']} aria-label={say('warning.list')}>
          {copilot.warnings.map((warning) => (
            <WarningLine key={`${warning.code} ${warning.seq}`} warning={warning} />
          ))}
        </ul>
      )}
      <SummaryLines summary={copilot.summary} />
    </section>
  )
}
