import type { ClauseScope } from '@celadon/contract'
import type { Say } from '#language'

type Words = { say: Say; list: (items: string[]) => string; reasonOf: (id: string) => string }

/** For whom and what, in few words; '' is everybody and everything. */
export function describeScope(scope: ClauseScope, { say, list, reasonOf }: Words): string {
  const { categories, tiers, reasons, productIds } = scope
  const parts = [
    ...(categories ? [say('scope.of-categories', { list: list(categories) })] : []),
    ...(productIds ? [say('scope.of-products', { list: list(productIds) })] : []),
    ...(tiers ? [say('scope.of-tiers', { list: list(tiers) })] : []),
    ...(reasons ? [say('scope.of-reasons', { list: list(reasons.map(reasonOf)) })] : []),
  ]
  return list(parts)
}
