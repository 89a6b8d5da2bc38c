import { useQueryClient } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys } from '#api'
import { useWording } from '#language'
import { announce } from '#live'
import { ConfirmButton } from './confirm-button.tsx'

/** From then on it answers nobody. */
export function ArchiveArticle({ id }: { id: string }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const archive = async () => {
    await knowledgeApi.archive(id)
    announce(say('article.archived'))
    await queries.invalidateQueries({ queryKey: knowledgeKeys.all })
  }
  return <ConfirmButton title={say('article.archive')} explain={say('article.archive.explain')} act={archive} />
}
