/** Ways to ask for one order, in both languages; `#` stands for its number. */
const ways = [
  'where is order #',
  'where is my parcel, order number #',
  'has # been shipped yet?',
  'can you track # for me please',
  'when will order # arrive',
  'what is the status of #',
  '订单#到哪了',
  '帮我查一下#的物流',
  '#什么时候能到',
  '我的快递到哪里了，订单号#',
  '请问 # 发货了吗',
  '查询订单 # 的物流信息',
]

/** The n-th question about one of these orders; neighbours differ in words and in order. */
export const questionFor = (orders: readonly string[], n: number): string =>
  ways[n % ways.length]!.replace('#', orders[Math.floor(n / ways.length) % orders.length]!)
