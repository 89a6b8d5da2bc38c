import type { People } from '@celadon/contract'
import { useSelf } from '#features/member'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { roleWord } from './role-word.ts'

/** Everybody who can sign in. */
export function MemberTable({ members }: Pick<People, 'members'>) {
  const { say, read } = useWording()
  const { memberId } = useSelf()
  return (
    <Panel title={say('people.everybody')}>
      <table className="sheet-rows" aria-label={say('people.everybody')}>
        <thead>
          <tr>
            <th scope="col">{say('people.name')}</th>
            <th scope="col">{say('people.role')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, name, role, sellerName }) => (
            <tr key={id}>
              <td data-label={say('people.name')}>
                {name} {id === memberId && <span className="tag">{say('people.you')}</span>}
              </td>
              <td data-label={say('people.role')}>
                {say(roleWord(role))}
                {sellerName && <small>{read(sellerName)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
