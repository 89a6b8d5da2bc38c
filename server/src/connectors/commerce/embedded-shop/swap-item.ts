import type { OrderItem, Swap, Variant } from '@celadon/contract'
import { PortRefusal } from '#commerce'
import type { ShopNow } from './shop-now.ts'

/** The items with one line in another variant of its product; the line keeps its id. */
export const swapItem = (items: OrderItem[], swap: Swap, shop: ShopNow): OrderItem[] => {
  const { title, variant } = findVariant(items, swap, shop)
  return items.map((item) =>
    item.lineId === swap.lineId
      ? { ...item, title, sku: variant.sku, options: variant.options, price: variant.price }
      : item,
  )
}

/** @throws PortRefusal when there is no such line, or the variant is another product's, the same, or sold out. */
export const findVariant = (
  items: readonly OrderItem[],
  { lineId, newSku }: Swap,
  { products }: ShopNow,
): { title: OrderItem['title']; variant: Variant } => {
  const item = items.find((candidate) => candidate.lineId === lineId)
  if (!item) throw new PortRefusal('unknown-line')
  const product = products.find((candidate) => candidate.id === item.productId)
  const variant = product?.variants.find((candidate) => candidate.sku === newSku)
  if (!product || !variant || newSku === item.sku) throw new PortRefusal('unknown-variant')
  if (!variant.isAvailable) throw new PortRefusal('sold-out')
  if (variant.price.currency !== item.price.currency) throw new PortRefusal('other-currency')
  return { title: product.title, variant }
}
