import { Area } from '#design/area'
import { useMay } from '#features/member'
import { useWording } from '#language'

/** What the assistant may do: rules, exceptions from them, what waits for a yes, and how things are said. */
export function RulesPage() {
  const { say } = useWording()
  const may = useMay()
  const pages = [
    { to: '/rules/policy', name: say('rules.policy') },
    { to: '/rules/exceptions', name: say('rules.exceptions') },
    { to: '/rules/approvals', name: say('rules.approvals') },
    { to: '/rules/workflows', name: say('rules.workflows') },
    { to: '/rules/replies', name: say('rules.sentences') },
    { to: '/rules/corrections', name: say('corrections.title') },
    ...(may('cap.set') ? [{ to: '/rules/caps', name: say('caps.title') } as const] : []),
  ] as const
  return <Area label={say('rules.title')} pages={pages} />
}
