import { Area } from '#design/area'
import { useMay } from '#features/member'
import { useWording } from '#language'

/** What there is to set, and the pages that are for some alone. */
export function SettingsArea() {
  const { say } = useWording()
  const may = useMay()
  const pages = [
    { to: '/settings', name: say('settings.all'), isStart: true } as const,
    ...(may('people.manage')
      ? [
          { to: '/settings/members', name: say('people.title') } as const,
          { to: '/settings/roles', name: say('own-role.title') } as const,
        ]
      : []),
    ...(may('routing.write') ? [{ to: '/settings/hours', name: say('hours.title') } as const] : []),
    ...(may('inbox.write') ? [{ to: '/settings/inboxes', name: say('inboxes.title') } as const] : []),
    ...(may('audit.read') ? [{ to: '/settings/audit', name: say('audit.title') } as const] : []),
  ]
  return <Area label={say('settings.title')} pages={pages} />
}
