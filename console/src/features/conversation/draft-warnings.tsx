import type { Warning } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { WarningLine } from '#features/warnings'
import { useWording } from '#language'
import styles from './composer.module.css'

const restMs = 600
const shortest = 4

/** What to look at before these words are sent, once the typing rests. It stops nobody. */
export function DraftWarnings({ conversationId, text }: { conversationId: string; text: string }) {
  const { say } = useWording()
  const rested = useRested(text.trim())
  const query = useQuery({
    queryKey: deskKeys.draftCheck(conversationId, rested),
    queryFn: () => deskApi.checkDraft(conversationId, rested),
    enabled: rested.length >= shortest,
    staleTime: 30_000,
    gcTime: 30_000,
  })
  const warnings: Warning[] = text.trim() === rested ? (query.data?.warnings ?? []) : []
  return (
    <div role="status">
      {warnings.length > 0 && (
        <ul className={styles['warnings']} aria-label={say('warning.before-sending')}>
          {warnings.map((warning) => (
            <WarningLine key={`${warning.code} ${warning.words.join(' ')}`} warning={warning} />
          ))}
        </ul>
      )}
    </div>
  )
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
