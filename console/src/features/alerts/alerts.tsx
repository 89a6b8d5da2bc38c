import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { deskApi, deskKeys } from '#api'
import { showNote } from '#attention'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { alertsIn, findFresh } from './find-fresh.ts'
import { mayTell, useWanted } from './wanted.ts'

/** Whoever looks on and wants it is told by the browser; nothing of what was said stands in it. */
export function Alerts() {
  const may = useMay()
  const isWanted = useWanted()
  return isWanted && may('conversation.lead') && mayTell() ? <Listening /> : null
}

function Listening() {
  const { say } = useWording()
  const navigate = useNavigate()
  const known = useRef<ReadonlySet<string> | null>(null)
  const items = useQuery({ queryKey: deskKeys.watched, queryFn: deskApi.listWatched }).data?.items
  useEffect(() => {
    if (items === undefined) return
    const now = alertsIn(items)
    for (const { key, id, need } of findFresh(known.current, now)) {
      const open = () => void navigate({ to: '/watch', search: { open: id } })
      showNote(say(`need.${need}`), { body: say('alerts.open'), tag: key }, open)
    }
    known.current = new Set(now.map(({ key }) => key))
  }, [items, say, navigate])
  return null
}
