import type { People } from '@celadon/contract'
import { useSelf } from '#features/member'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { MemberActs } from './member-acts.tsx'
import { useRoleWord } from './use-role-word.ts'

/** Everybody who can sign in, and what they may do. */
export function MemberTable({ members }: Pick<People, 'members'>) {
  const { say, read } = useWording()
  const { memberId } = useSelf()
  const roleWord = useRoleWord()
  return (
    <Panel title={say('people.everybody')}>
      <table className="sheet-rows" aria-label={say('people.everybody')}>
        <thead>
          <tr>
            <th scope="col">{say('people.name')}</th>
            <th scope="col">{say('people.role')}</th>
            <th scope="col">
              <span className="sr">{say('people.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <td data-label={say('people.name')}>
                {member.name} {member.id === memberId && <span className="tag">{say('people.you')}</span>}
              </td>
              <td data-label={say('people.role')}>
                {roleWord(member)}
                {member.sellerName && <small>{read(member.sellerName)}</small>}
              </td>
              <td className="acts">
                {member.mayChange && <MemberActs member={member} isSelf={member.id === memberId} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
