import type { ArticleTwin } from '@celadon/contract'
import { TwinPair } from '#features/knowledge'
import { Panel } from '#features/rules'
import { useWording } from '#language'

/** What other articles say nearly in the same words. */
export function TwinsPanel({ twins }: { twins: readonly ArticleTwin[] }) {
  const { say } = useWording()
  if (twins.length === 0) return null
  return (
    <Panel title={say('knowledge.twins')}>
      <ul>
        {twins.map((twin, index) => (
          <TwinPair key={index} twin={twin} />
        ))}
      </ul>
    </Panel>
  )
}
