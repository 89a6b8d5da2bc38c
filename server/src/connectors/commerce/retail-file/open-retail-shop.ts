import { checkShopEmpty } from '#connectors/commerce/whole-shop'
import type { TenantTransaction } from '#platform/database'
import { OperatorError } from '#platform/errors'
import { publishPolicy, recordPolicyDraft } from '#policy/versions'
import { importRetail } from './import-retail.ts'
import { retailDbSchema, type RetailDb } from './retail-db.ts'
import { retailPolicy } from './retail-policy.ts'

type Given = { now: Date; newId: () => string }

/**
 * Reads the shop into a workspace whose embedded shop is empty, and puts its rules in force.
 * @throws OperatorError with a code when the file has another shape or the shop holds something already.
 */
export const openRetailShop = async (
  tx: TenantTransaction,
  shop: unknown,
  given: Given,
): Promise<{ products: number; buyers: number; orders: number }> => {
  const db = checkShape(shop)
  await checkShopEmpty(tx)
  await importRetail(tx, db, given)
  const now = given.now.toISOString()
  const { name, version } = await recordPolicyDraft(tx, retailPolicy, { id: given.newId(), authorId: null, now })
  await publishPolicy(tx, { name, version, now })
  const countOf = (part: object): number => Object.keys(part).length
  return { products: countOf(db.products), buyers: countOf(db.users), orders: countOf(db.orders) }
}

const checkShape = (shop: unknown): RetailDb => {
  const parsed = retailDbSchema.safeParse(shop)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.join('.') ?? ''
  throw new OperatorError({
    zh: `FILE_WRONG_SHAPE：${place} 处的内容与格式不符。`,
    en: `FILE_WRONG_SHAPE: What stands at ${place} is not of this format.`,
  })
}
