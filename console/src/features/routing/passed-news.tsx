import { useNavigate } from '@tanstack/react-router'
import { drawAttention, useNews } from '#attention'
import { useWording } from '#language'
import { tell } from '#live'
import { useOwnRouting } from './use-own-routing.ts'

/** Whoever is given a conversation by a colleague is told once, wherever in the desk they are. */
export function PassedNews() {
  const { say } = useWording()
  const navigate = useNavigate()
  const { data: own } = useOwnRouting()
  const newest = own?.passed[0]
  useNews(own && (newest?.at ?? ''), () => {
    const text = say('passed.new', { name: newest?.customerName || say('customer.nameless') })
    const params = { view: 'mine', conversationId: newest?.conversationId ?? '' } as const
    const onPress = () => void navigate({ to: '/$view/$conversationId', params, search: {} })
    tell(text)
    return drawAttention(say('passed.title'), text, { tag: params.conversationId, onPress })
  })
  return null
}
