import { drawAttention, useNews } from '#attention'
import { useOwnRouting } from '#features/routing'
import { useWording } from '#language'
import { announce } from '#live'

/** Whoever is named is told once, wherever in the desk they are; what was there when they came stands in the list. */
export function MentionNews() {
  const { say } = useWording()
  const { data: own } = useOwnRouting()
  useNews(own && (own.mentions[0]?.at ?? ''), () => {
    const text = say('mention.new', { name: own?.mentions[0]?.byName ?? '' })
    announce(text)
    return drawAttention(say('mention.title'), text)
  })
  return null
}
