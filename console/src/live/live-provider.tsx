import type { DeskServerFrame } from '@celadon/contract'
import { createContext, use, useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react'
import { createDeskSocket, type DeskSocket, type LinkState } from './desk-socket.ts'

export type Live = {
  state: LinkState
  /** Follow one conversation from what is known of it; null: none. */
  watch: (conversationId: string | null) => void
  tellTyping: (isTyping: boolean, isNote: boolean) => void
  /** `seq`: the highest public number that was seen. */
  tellRead: (seq: number) => void
}

type LiveProviderProps = {
  onFrame: (frame: DeskServerFrame) => void
  /** The last `seq` known of a conversation, read anew each time the line comes back. */
  afterOf: (conversationId: string) => number
  /** The line is gone: perhaps only for a moment, perhaps because the sign-in ended. */
  onLost: () => void
  children: ReactNode
}

export function LiveProvider({ onFrame, afterOf, onLost, children }: LiveProviderProps) {
  const [state, setState] = useState<LinkState>('connecting')
  const socket = useRef<DeskSocket>(undefined)
  const watched = useRef<string | null>(null)
  const tellWatched = useEffectEvent(() => {
    const id = watched.current
    if (id !== null) socket.current?.send({ type: 'watch', conversationId: id, after: afterOf(id) })
  })
  const receive = useEffectEvent((frame: DeskServerFrame) => {
    onFrame(frame)
    if (frame.type === 'welcome') tellWatched()
  })

  const changeState = useEffectEvent((next: LinkState) => {
    setState(next)
    if (next === 'offline') onLost()
  })

  useEffect(() => {
    const mine = createDeskSocket({
      open: () => new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/desk/socket`),
      random: Math.random,
      onFrame: (frame) => receive(frame),
      onState: (next) => changeState(next),
    })
    socket.current = mine
    return () => mine.close()
  }, [])

  const live = useMemo(() => createLive(state, socket, watched, afterOf), [state, afterOf])
  return <LiveContext value={live}>{children}</LiveContext>
}

export function useLive(): Live {
  const live = use(LiveContext)
  if (live === null) throw new Error('useLive stands outside LiveProvider')
  return live
}

const LiveContext = createContext<Live | null>(null)

type Box<Value> = { current: Value }

function createLive(
  state: LinkState,
  socket: Box<DeskSocket | undefined>,
  watched: Box<string | null>,
  afterOf: (id: string) => number,
): Live {
  return {
    state,
    watch: (id) => {
      watched.current = id
      socket.current?.send({ type: 'watch', conversationId: id, after: id === null ? 0 : afterOf(id) })
    },
    tellTyping: (isTyping, isNote) => void socket.current?.send({ type: 'typing', isTyping, isNote }),
    tellRead: (seq) => void socket.current?.send({ type: 'read', seq }),
  }
}
