import type { ArticleDetail } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { knowledgeApi, knowledgeKeys } from '#api'
import { useWording } from '#language'
import { announce } from '#live'
import { ConfirmButton } from './confirm-button.tsx'
import type { Writing } from './use-writing.ts'

/** What was published comes back to the page; where nothing was, the list does. */
export function DiscardDraft({ article: { id, current }, writing }: { article: ArticleDetail; writing: Writing }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const discard = async () => {
    await writing.flush()
    await knowledgeApi.discardDraft(id)
    announce(say('article.discarded'))
    if (current === null) await navigate({ to: '/knowledge', search: {} })
    else await queries.resetQueries({ queryKey: knowledgeKeys.article(id) })
    await queries.invalidateQueries({ queryKey: knowledgeKeys.lists })
  }
  return (
    <ConfirmButton
      title={say('article.discard')}
      explain={say(current === null ? 'article.discard.first' : 'article.discard.explain')}
      act={discard}
    />
  )
}
