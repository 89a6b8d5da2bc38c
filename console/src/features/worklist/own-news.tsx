import type { WorklistItem } from '@celadon/contract'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { drawAttention, useHidden } from '#attention'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { findOwnNews, knownOf, type Known } from './find-own-news.ts'
import { useWorklist } from './use-worklist.ts'

/** While another window is in front, one's own customers' words are told of; nothing of them stands in the note. */
export function OwnNews() {
  const may = useMay()
  const isHidden = useHidden()
  return isHidden && may('conversation.answer') ? <Listening /> : null
}

function Listening() {
  const { say } = useWording()
  const navigate = useNavigate()
  const known = useRef<Known | null>(null)
  const { items, isSuccess, isFetching, hasNextPage } = useWorklist('mine')
  const tell = useEffectEvent(({ id, customerName }: WorklistItem, isKnown: boolean) => {
    const text = say(isKnown ? 'own.wrote' : 'own.came', { name: customerName || say('customer.nameless') })
    const params = { view: 'mine', conversationId: id } as const
    const onPress = () => void navigate({ to: '/$view/$conversationId', params, search: {} })
    drawAttention(say('own.title'), text, { tag: id, onPress })
  })
  useEffect(() => {
    if (!isSuccess || isFetching) return
    for (const item of findOwnNews(known.current, items, { isWhole: !hasNextPage }))
      tell(item, known.current?.has(item.id) === true)
    known.current = knownOf(items)
  }, [items, isSuccess, isFetching, hasNextPage])
  return null
}
