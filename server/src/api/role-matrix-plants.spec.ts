import { plantArticle, plantGap } from './role-matrix-article.spec.ts'
import { plantExample } from './role-matrix-example.spec.ts'
import type { Row } from './role-matrix-rows.spec.ts'
import { plantSynonyms } from './role-matrix-synonyms.spec.ts'

/** What makes the thing that a path names; undefined: it is a conversation. */
export const plantOf = (row: Row) => {
  if (row.isAboutExample) return plantExample
  if (row.isAboutSynonyms) return plantSynonyms
  if (row.isAboutGap) return plantGap
  return row.isAboutArticle ? plantArticle : undefined
}

/** A planted article has version 1, and a question of its own id. */
export const fillPath = (
  path: string,
  { id, returnId, fileId }: Record<'id' | 'returnId' | 'fileId', string>,
): string =>
  path
    .replace('{id}', id)
    .replace('{returnId}', returnId)
    .replace('{fileId}', fileId)
    .replace('{version}', '1')
    .replace('{questionId}', id)
