import { useWording } from '#language'
import { CalledList } from './called-list.tsx'
import type { MentionMenu } from './use-mention-menu.ts'

/** The colleagues that an at sign calls. */
export function MentionList({ menu }: { menu: MentionMenu }) {
  const { say } = useWording()
  const { query, found } = menu
  return (
    <CalledList
      menu={menu}
      label={say('mention.list')}
      status={say('mention.found', { count: found.length, query })}
      draw={(colleague) => (
        <>
          <b>@{colleague.name}</b>
          <span>{say(`role.${colleague.role}`)}</span>
        </>
      )}
    />
  )
}
