import { useWording, voiceOf } from '#language'
import { CalledList } from './called-list.tsx'
import type { MacroMenu } from './use-macro-menu.ts'

/** The macros that a slash calls. */
export function MacroList({ menu }: { menu: MacroMenu }) {
  const { say } = useWording()
  const { query, found, wordsOf } = menu
  return (
    <CalledList
      menu={menu}
      label={say('macro.list')}
      status={say('macro.found', { count: found.length, query: `/${query}` })}
      draw={(macro) => (
        <>
          <b>/{macro.name}</b>
          <span lang={voiceOf(wordsOf(macro))}>{wordsOf(macro)}</span>
          {macro.isOwn && <small>{say('macro.own')}</small>}
        </>
      )}
    />
  )
}
