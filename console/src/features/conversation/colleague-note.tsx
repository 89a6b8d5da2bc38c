import { Icon } from '#design'
import { useWording } from '#language'
import { useColleagues } from './colleague-store.ts'
import styles from './conversation.module.css'

/** That somebody else has it open too, so that two do not do the same; nothing where nobody does. */
export function ColleagueNote({ conversationId }: { conversationId: string }) {
  const { say, format } = useWording()
  const colleagues = useColleagues(conversationId)
  const named = (isWriting: boolean) =>
    format.list(
      colleagues.filter((each) => each.isWriting === isWriting).map(({ name }) => name || say('owner.unnamed')),
    )
  const [writing, looking] = [named(true), named(false)]
  return (
    <p className={styles['colleagues']} role="status">
      {colleagues.length > 0 && <Icon name="person" />}
      {writing !== '' && <b>{say('talk.colleague-writes', { names: writing })}</b>}
      {looking !== '' && <span>{say('talk.colleague-looks', { names: looking })}</span>}
    </p>
  )
}
