import type { SynonymsOfTenant } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys } from '#api'
import { Icon, ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording, voiceOf } from '#language'
import { announce } from '#live'
import { AddSynonyms } from './add-synonyms.tsx'
import styles from './synonyms.module.css'

export function SynonymsPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: knowledgeKeys.synonyms, queryFn: knowledgeApi.listSynonyms })
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      <PageHead title={say('knowledge.words')} explain={say('synonyms.explain')} />
      <AddSynonyms />
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('knowledge.loading')} lines={4} height={42} />}
      {list.data?.groups.length === 0 && <p className={styles['empty']}>{say('synonyms.none')}</p>}
      <ul>
        {list.data?.groups.map((group) => (
          <GroupLine key={group.id} group={group} />
        ))}
      </ul>
    </main>
  )
}

function GroupLine({ group: { id, words } }: { group: SynonymsOfTenant }) {
  const { say, format } = useWording()
  const queries = useQueryClient()
  const removing = useMutation({
    mutationFn: () => knowledgeApi.removeSynonyms(id),
    onSuccess: async () => {
      announce(say('synonyms.removed'))
      await queries.invalidateQueries({ queryKey: knowledgeKeys.synonyms })
    },
  })
  return (
    <li className={styles['group']}>
      <p>
        {words.map((word) => (
          <span key={word} className="tag" lang={voiceOf(word)}>
            {word}
          </span>
        ))}
      </p>
      <button
        type="button"
        className="button quiet"
        aria-label={say('synonyms.remove', { words: format.list(words) })}
        onClick={() => removing.isPending || removing.mutate()}
      >
        <Icon name="close" />
      </button>
      {removing.isError && <ProblemNote error={removing.error} />}
    </li>
  )
}
