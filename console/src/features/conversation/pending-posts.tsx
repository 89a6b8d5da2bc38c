import type { DeskSnapshot } from '@celadon/contract'
import { Portrait, useNow } from '#design'
import { useSelf } from '#features/member'
import { useWording, voiceOf } from '#language'
import { Attachment } from './attachment.tsx'
import { KeyHint } from '#features/keys'
import { useCommand } from '#keyboard'
import { useKeyOf } from '#keyboard/own'
import { listUnseenPosts } from './list-unseen-posts.ts'
import { isHeld, mayBeTakenBack, useOutbox, type Post } from '#features/conversation/outbox'
import { addWords, noDraft, openDrafts, withDraft } from '#features/conversation/drafts'
import styles from './transcript.module.css'

/** The words of this conversation that the server does not have yet. */
export function useUnseenPosts(snapshot: DeskSnapshot): Post[] {
  const self = useSelf()
  const { posts } = useOutbox()
  return listUnseenPosts(posts, snapshot.conversation.id, snapshot.entries, self.memberId)
}

/** Words on their way, with what becomes of them. */
export function PendingPost({ post }: { post: Post }) {
  const self = useSelf()
  const { say } = useWording()
  const now = useNow()
  return (
    <article className={`${styles['entry']} ${styles[post.kind === 'note' ? 'by-note' : 'by-human']}`}>
      <span className={styles['mark']}>
        <Portrait name={self.name} />
      </span>
      <div className={styles['body']}>
        <h3 className="who by-human">
          <b>{self.name}</b> {say('author.you')}
        </h3>
        {post.text !== '' && (
          <p className={styles['text']} lang={voiceOf(post.text)}>
            {post.text}
          </p>
        )}
        {(post.files ?? []).map((file) => (
          <Attachment key={file.id} file={file} alt="" conversationId={post.conversationId} />
        ))}
        {isHeld(post, now) ? (
          <TakeBack post={post} said={say('post.held', { seconds: secondsLeft(post, now) })} />
        ) : post.refusal === null && mayBeTakenBack(post) ? (
          <TakeBack post={post} said={say('post.waiting')} />
        ) : post.refusal === null ? (
          <Waiting post={post} />
        ) : (
          <Refused post={post} why={post.refusal.detail || post.refusal.code} />
        )}
      </div>
    </article>
  )
}

/** Its writer may still think better of it. */
function TakeBack({ post, said }: { post: Post; said: string }) {
  const { say } = useWording()
  const takeBack = useTakeBack(post)
  useCommand('undo', takeBack)
  const undoKey = useKeyOf('undo')
  return (
    <p className={styles['receipt']}>
      {said}
      <button type="button" className="link plain" aria-keyshortcuts={undoKey.spoken} onClick={takeBack}>
        {say('post.undo')} <KeyHint command="undo" />
      </button>
    </p>
  )
}

const secondsLeft = (post: Post, now: number) => Math.ceil((Date.parse(post.heldUntil ?? post.at) - now) / 1000)

const soonMs = 3000

function Waiting({ post }: { post: Post }) {
  const { say } = useWording()
  const { outbox } = useOutbox()
  const isLate = useNow() - Date.parse(post.heldUntil ?? post.at) > soonMs
  return (
    <p className={styles['receipt']} role="status">
      {say(isLate ? 'post.waiting' : 'post.sending')}
      {isLate && (
        <button type="button" className="link plain" onClick={() => void outbox.sendAll()}>
          {say('post.again')}
        </button>
      )}
    </p>
  )
}

function Refused({ post, why }: { post: Post; why: string }) {
  const { say } = useWording()
  const { outbox } = useOutbox()
  const takeBack = useTakeBack(post)
  return (
    <p className={`${styles['receipt']} ${styles['refused']}`} role="alert">
      {say('post.refused', { why })}
      <button type="button" className="link plain" onClick={takeBack}>
        {say('post.back')}
      </button>
      <button type="button" className="link plain" onClick={() => outbox.remove(post.clientMessageId)}>
        {say('post.discard')}
      </button>
    </p>
  )
}

/** The words go back to where they were written. */
function useTakeBack(post: Post): () => void {
  const self = useSelf()
  const { outbox } = useOutbox()
  return () => {
    if (!outbox.remove(post.clientMessageId)) return
    const drafts = openDrafts(self.memberId)
    const present = drafts.read()[post.conversationId] ?? noDraft
    drafts.write(withDraft(drafts.read(), post.conversationId, addWords(present, post)))
  }
}
