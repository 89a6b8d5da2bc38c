import type { ArticleDetail } from '@celadon/contract'
import { useId, useState } from 'react'
import { useWording } from '#language'
import { ArchiveArticle } from './archive-article.tsx'
import { DiscardDraft } from './discard-draft.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { findWhyNot } from './find-why-not.ts'
import type { Writing } from './use-writing.ts'

/** What can be done about the whole article. */
export function ArticleActs({ article, writing }: { article: ArticleDetail; writing: Writing }) {
  const hasDraft = article.draft !== null || writing.saving.savedAt !== null
  return (
    <>
      {article.current !== null && article.state !== 'archived' && <ArchiveArticle id={article.id} />}
      {hasDraft && <DiscardDraft article={article} writing={writing} />}
      <Publish article={article} writing={writing} />
    </>
  )
}

function Publish({ article, writing }: { article: ArticleDetail; writing: Writing }) {
  const { say } = useWording()
  const why = useId()
  const [isOpen, setOpen] = useState(false)
  const reason = findWhyNot(article, writing.content)
  const open = async () => {
    if (reason !== null) return
    await writing.flush()
    setOpen(true)
  }
  return (
    <>
      <button
        type="button"
        className="button primary"
        aria-haspopup="dialog"
        aria-disabled={reason !== null}
        aria-describedby={why}
        onClick={() => void open()}
      >
        {say('article.publish')}
      </button>
      <span className="sr" id={why}>
        {reason !== null && say(reason)}
      </span>
      {isOpen && <PublishDialog article={article} writing={writing} onClose={() => setOpen(false)} />}
    </>
  )
}
