import type { Audience } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { AudienceChoice, ScopeChoice } from './choices.tsx'
import styles from './knowledge.module.css'

/** Asks for whom and whose, then opens an empty draft. */
export function NewArticle() {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('knowledge.new')}
      </button>
      <Modal title={say('knowledge.new')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <NewArticleForm onClose={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function NewArticleForm({ onClose }: { onClose: () => void }) {
  const { say } = useWording()
  const self = useSelf()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [audience, setAudience] = useState<Audience>('buyers')
  const [sellerId, setSellerId] = useState<string | null>(self.sellerId)
  const sellers = useQuery({ queryKey: knowledgeKeys.sellers, queryFn: knowledgeApi.listSellers })
  const making = useMutation({
    mutationFn: () => knowledgeApi.create({ audience, sellerId }),
    onSuccess: async ({ id }) => {
      onClose()
      void queries.invalidateQueries({ queryKey: knowledgeKeys.lists })
      await navigate({ to: '/knowledge/articles/$articleId', params: { articleId: id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!making.isPending) making.mutate()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <AudienceChoice value={audience} onChange={setAudience} />
      {self.sellerId === null && (
        <ScopeChoice sellers={sellers.data?.sellers ?? []} value={sellerId} onChange={setSellerId} />
      )}
      {making.isError && <ProblemNote error={making.error} />}
      <p className={styles['foot']}>
        <button type="button" className="button" onClick={onClose}>
          {say('cancel')}
        </button>
        <button type="submit" className="button primary" aria-disabled={making.isPending}>
          {say('knowledge.begin')}
        </button>
      </p>
    </form>
  )
}
