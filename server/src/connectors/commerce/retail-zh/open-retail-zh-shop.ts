import { checkShopEmpty } from '#connectors/commerce/whole-shop'
import type { TenantTransaction } from '#platform/database'
import { OperatorError } from '#platform/errors'
import { publishPolicy, recordPolicyDraft } from '#policy/versions'
import { importRetailZh } from './import-retail-zh.ts'
import { retailZhPolicy } from './retail-zh-policy.ts'
import { retailZhSchema, type RetailZhShop } from './retail-zh-shop.ts'

type Given = { now: Date; newId: () => string }

/**
 * Reads the shop into a workspace whose embedded shop is empty, and puts its rules in force.
 * @throws OperatorError FILE_WRONG_SHAPE or SHOP_NOT_EMPTY
 */
export const openRetailZhShop = async (
  tx: TenantTransaction,
  shop: unknown,
  given: Given,
): Promise<{ products: number; buyers: number; orders: number }> => {
  const zh = checkShape(shop)
  await checkShopEmpty(tx)
  await importRetailZh(tx, zh, given)
  const now = given.now.toISOString()
  const { name, version } = await recordPolicyDraft(tx, retailZhPolicy, { id: given.newId(), authorId: null, now })
  await publishPolicy(tx, { name, version, now })
  const inShops = (all: Record<string, Record<string, object>>): object[] => Object.values(all).flatMap(Object.values)
  const countOf = (all: readonly object[]): number => all.reduce((sum, one) => sum + Object.keys(one).length, 0)
  return {
    products: countOf(inShops(zh.products)),
    buyers: countOf([zh.users_info]),
    orders: countOf(inShops(zh.orders).flatMap(Object.values)),
  }
}

const checkShape = (shop: unknown): RetailZhShop => {
  const parsed = retailZhSchema.safeParse(shop)
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new OperatorError({
    zh: `FILE_WRONG_SHAPE：${place} 处的内容与格式不符。`,
    en: `FILE_WRONG_SHAPE: What stands at ${place} is not of this format.`,
  })
}
