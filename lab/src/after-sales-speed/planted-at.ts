import type { Planted } from '#shop-floor'

/** An everyday buyer. */
export const plantedAt = (index: number): Planted => ({
  buyerId: `buyer-${index}`,
  number: String(700_000 + index),
  language: index % 2 === 0 ? 'zh' : 'en',
  status: 'delivered',
  name: '林晓',
  address: '青瓷路 1 号',
  title: index % 2 === 0 ? '青瓷茶杯' : 'Celadon cup',
  note: 'OPEN',
  scan: '已签收',
})
