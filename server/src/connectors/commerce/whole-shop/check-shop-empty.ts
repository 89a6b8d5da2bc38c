import type { TenantTransaction } from '#platform/database'
import { OperatorError } from '#platform/errors'
import { listAllProducts } from './whole-shop-store.ts'

/** Two shops in one would mix. @throws OperatorError SHOP_NOT_EMPTY */
export const checkShopEmpty = async (tx: TenantTransaction): Promise<void> => {
  if ((await listAllProducts(tx)).length === 0) return
  throw new OperatorError({
    zh: 'SHOP_NOT_EMPTY：这个工作区的内置商店里已有商品，没有导入任何内容。',
    en: 'SHOP_NOT_EMPTY: The embedded shop of this workspace holds goods already. Nothing was read in.',
  })
}
