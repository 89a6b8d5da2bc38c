import type { ArticleState } from '@celadon/contract'
import { useWording } from '#language'

const tones = { draft: 'warn', published: 'ok', scheduled: 'system', ended: '', archived: '' } as const

/** Where an article stands, in a word. */
export function ArticleStateTag({ state, version }: { state: ArticleState; version: number | null }) {
  const { say } = useWording()
  return (
    <span className={`tag ${tones[state]}`}>
      {version === null
        ? say(`knowledge.state.${state}`)
        : say('knowledge.state-version', { state: say(`knowledge.state.${state}`), version })}
    </span>
  )
}
