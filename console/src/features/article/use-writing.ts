import type { ArticleContent, ArticleDetail } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { isPassing, knowledgeApi, knowledgeKeys, problemOf } from '#api'
import { createDraftSaver, type SavingState } from '#features/drafting'

const restMs = 700
const againMs = 3_000

export type Writing = ReturnType<typeof useWriting>

/** The article under somebody's hands: what is typed shows at once and is saved as a draft soon after. */
export function useWriting(article: ArticleDetail) {
  const queries = useQueryClient()
  const { id } = article
  const [content, setContent] = useState<ArticleContent>(() => article.draft?.content ?? article.current!.content)
  const [saving, setSaving] = useState<Saving>({ state: 'saved', savedAt: article.draft?.savedAt ?? null })
  const saver = useMemo(
    () =>
      createDraftSaver<ArticleContent>(article.draft?.revision ?? 0, {
        save: async (typed, revision) => {
          const saved = await knowledgeApi.saveDraft(id, { revision, content: typed })
          setSaving({ state: 'saved', savedAt: saved.savedAt })
          void queries.invalidateQueries({ queryKey: knowledgeKeys.lists })
          return saved.revision
        },
        isPassing: (error) => isPassing(problemOf(error)),
        onState: (state, error) => setSaving((known) => ({ ...known, state, error })),
        restMs,
        againMs,
      }),
    // A draft is taken up once: what the server answers later is what was typed here.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [id, queries],
  )
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => saver.hasUnsaved() && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void saver.flush()
    }
  }, [saver])
  const change = (part: Partial<ArticleContent>) => {
    const next = { ...content, ...part }
    setContent(next)
    saver.change(next)
  }
  return { content, change, saving, flush: saver.flush, revision: saver.revision }
}

type Saving = { state: SavingState; savedAt: string | null; error?: unknown }
