import type { ArticleContent, ArticleDetail } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { useDraftSaver, type SavingState } from '#features/drafting'

export type Writing = ReturnType<typeof useWriting>

/** The article under somebody's hands: what is typed shows at once and is saved as a draft soon after. */
export function useWriting(article: ArticleDetail) {
  const queries = useQueryClient()
  const { id } = article
  const [content, setContent] = useState<ArticleContent>(() => article.draft?.content ?? article.current!.content)
  const [saving, setSaving] = useState<Saving>({ state: 'saved', savedAt: article.draft?.savedAt ?? null })
  const saver = useDraftSaver<ArticleContent>({
    id,
    revision: article.draft?.revision ?? 0,
    save: async (typed, revision) => {
      const saved = await knowledgeApi.saveDraft(id, { revision, content: typed })
      setSaving({ state: 'saved', savedAt: saved.savedAt })
      void queries.invalidateQueries({ queryKey: knowledgeKeys.lists })
      return saved.revision
    },
    onState: (state, error) => setSaving((known) => ({ ...known, state, error })),
  })
  const change = (part: Partial<ArticleContent>) => {
    const next = { ...content, ...part }
    setContent(next)
    saver.change(next)
  }
  return { content, change, saving, flush: saver.flush, revision: saver.revision }
}

type Saving = { state: SavingState; savedAt: string | null; error?: unknown }
