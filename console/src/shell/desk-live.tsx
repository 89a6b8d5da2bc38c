import type { DeskEntry, DeskServerFrame } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, type ReactNode } from 'react'
import { deskKeys, rulesKeys } from '#api'
import { knownSeq, receiveFrame, textOf } from '#features/conversation'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { LiveProvider, announce } from '#live'
import { createCalm } from './calm.ts'

const calmMs = 1000

/** Brings the socket's frames into what is kept of the server's answers, and reads new words out. */
export function DeskLive({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const self = useSelf()
  const { say, language } = useWording()
  const lists = useMemo(
    () =>
      createCalm(calmMs, () => {
        void queries.invalidateQueries({ queryKey: deskKeys.worklists })
        // Whatever asks for a yes, or was given one, shows as a change of its conversation.
        void queries.invalidateQueries({ queryKey: rulesKeys.approvals })
        void queries.invalidateQueries({ queryKey: deskKeys.watch })
      }),
    [queries],
  )
  useEffect(() => lists.stop, [lists])
  useEffect(() => {
    // The server words the brief in the reader's language.
    void queries.invalidateQueries({ queryKey: ['conversation'], refetchType: 'active' })
  }, [queries, language])

  const readOut = (entry: DeskEntry) => {
    const text = textOf(entry)
    if (text === '' || entry.author.id === self.memberId) return
    const name = entry.author.name || say(`author.${entry.author.kind}`)
    announce(say(entry.kind === 'note' ? 'announce.note' : 'announce.message', { name, text }))
  }
  const onFrame = (frame: DeskServerFrame) => {
    if (frame.type === 'routing') {
      void queries.invalidateQueries({ queryKey: deskKeys.ownRouting })
      void queries.invalidateQueries({ queryKey: deskKeys.pauses })
      lists.ask()
    }
    receiveFrame(frame, {
      queries,
      hasGaps: self.role === 'sellerMember',
      now: () => new Date().toISOString(),
      onEntry: readOut,
      refreshWorklists: lists.ask,
    })
  }
  const afterOf = useCallback((id: string) => knownSeq(queries, id), [queries])
  const onLost = useCallback(() => void queries.invalidateQueries({ queryKey: deskKeys.self }), [queries])
  return (
    <LiveProvider onFrame={onFrame} afterOf={afterOf} onLost={onLost}>
      {children}
    </LiveProvider>
  )
}
