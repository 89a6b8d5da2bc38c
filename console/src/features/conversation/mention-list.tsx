import { useWording } from '#language'
import { CalledList } from './called-list.tsx'
import type { MentionMenu } from './use-mention-menu.ts'

/** The colleagues that an at sign calls. */
export function MentionList({ menu }: { menu: MentionMenu }) {
  const { say, read } = useWording()
  const { query, found } = menu
  return (
    <CalledList
      menu={menu}
      label={say('mention.list')}
      status={say('mention.found', { count: found.length, query })}
      draw={(colleague) => (
        <>
          <b>@{colleague.name}</b>
          <span>{colleague.ownRole === null ? say(`role.${colleague.role}`) : read(colleague.ownRole.name)}</span>
        </>
      )}
    />
  )
}
