import { useQuery, useQueryClient } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys } from '#api'
import { useWording } from '#language'
import { announce } from '#live'
import { ConfirmButton } from './confirm-button.tsx'
import { TestOutcome } from './test-outcome.tsx'

/** From then on it answers nobody. */
export function ArchiveArticle({ id }: { id: string }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const archive = async () => {
    await knowledgeApi.archive(id)
    announce(say('article.archived'))
    await queries.invalidateQueries({ queryKey: knowledgeKeys.all })
  }
  return (
    <ConfirmButton title={say('article.archive')} explain={say('article.archive.explain')} act={archive}>
      <WithoutIt id={id} />
    </ConfirmButton>
  )
}

/** What would be answered in its place. */
function WithoutIt({ id }: { id: string }) {
  const check = useQuery({
    queryKey: knowledgeKeys.check(id, 'gone'),
    queryFn: () => knowledgeApi.check(id, { isGone: true }),
    gcTime: 0,
  })
  return <TestOutcome check={check} />
}
