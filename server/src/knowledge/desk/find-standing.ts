import type { Localized } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { findDraftBySlug, type Draft } from './draft-store.ts'
import { findBySlug } from './version-store.ts'

/** `slug`: the name of an import; `formerSlug`: what older versions called it, whatever its title was. */
export type Names = { slug: string; formerSlug?: string | undefined }

export type Standing = { slug: string; last: Awaited<ReturnType<typeof findBySlug>>; draft: Draft | undefined }

/**
 * What stands in the place of an import. Under the former name only what has the same title does; `hasOther`: one of
 * another title answers on.
 */
export const findStanding = async (
  tx: TenantTransaction,
  { slug, formerSlug, sellerId, title }: Names & { sellerId: string | null; title: Localized },
): Promise<Standing & { hasOther: boolean }> => {
  const own = await findUnder(tx, slug, sellerId)
  if (formerSlug === undefined || own.last || own.draft) return { ...own, hasOther: false }
  const former = await findUnder(tx, formerSlug, sellerId)
  const titles = [former.draft?.content.title, former.last?.article.title]
  if (titles.some((each) => each?.zh === title.zh && each.en === title.en)) return { ...former, hasOther: false }
  return { ...own, hasOther: former.last?.isArchived === false }
}

const findUnder = async (tx: TenantTransaction, slug: string, sellerId: string | null): Promise<Standing> => ({
  slug,
  last: await findBySlug(tx, { slug, sellerId }),
  draft: await findDraftBySlug(tx, { slug, sellerId }),
})
