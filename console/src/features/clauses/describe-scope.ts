import type { ClauseScope } from '@celadon/contract'
import type { Say } from '#language'

type Words = {
  say: Say
  list: (items: string[]) => string
  reasonOf: (id: string) => string
  nameOf: (id: string) => string
}

/** For whom and what, in few words; '' is everybody and everything. */
export function describeScope(scope: ClauseScope, { say, list, reasonOf, nameOf }: Words): string {
  const { categories, tiers, reasons, productIds } = scope
  const parts = [
    ...(categories ? [say('scope.of-categories', { list: list(categories.map(nameOf)) })] : []),
    ...(productIds ? [say('scope.of-products', { list: list(productIds) })] : []),
    ...(tiers ? [say('scope.of-tiers', { list: list(tiers.map(nameOf)) })] : []),
    ...(reasons ? [say('scope.of-reasons', { list: list(reasons.map(reasonOf)) })] : []),
  ]
  return list(parts)
}
