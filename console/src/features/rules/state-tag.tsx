import type { PolicyState } from '@celadon/contract'
import { useWording } from '#language'

const tones = { draft: 'warn', published: 'ok', retired: '' } as const

/** Where a version stands. */
export function StateTag({ state, version }: { state: PolicyState; version: number }) {
  const { say } = useWording()
  return <span className={`tag ${tones[state]}`}>{say(`policy.state.${state}`, { version })}</span>
}
