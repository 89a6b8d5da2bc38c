import type { RetailZhShop } from './index.ts'

const home = { 国家: '中国', 省份: '浙江省', 城市: '丽水市', 区县: '龙泉市', 详细地址: '剑池街道 1 号' }
const kettle = {
  商品ID: 'k1',
  商品名称: '提梁壶',
  商品状态: '已上架',
  商品价格: 199.9,
  商品描述: '一把会唱歌的壶。',
  可换货商品: [{ 商品ID: 'k9', 商品描述: '大号', 商品状态: '缺货' }],
}
const cup = { 商品ID: 'c1', 商品名称: '茶杯', 商品状态: '已下架', 商品价格: 30, 商品描述: '', 辅材材料: [] }

const order = (id: string, given: Partial<RetailZhShop['orders'][string][string][string][string]> = {}) => ({
  用户ID: '林师傅',
  订单ID: id,
  订单状态: '已付款' as const,
  订单总金额: 199.9,
  是否加急: false,
  订单商品列表: [{ 商品ID: 'k1', 单价: 199.9, 数量: 1 }],
  收货地址: { 收件人姓名: '林', 电话号码: '100', ...home },
  支付方式: '京东E卡' as const,
  ...given,
})

const parcel = (arrivedAt: string | null) => ({
  物流单号: 'T1',
  物流公司: '山路快递',
  预计送达时间: '2026-11-20 14:00:00',
  实际送达时间: arrivedAt,
  收件人信息: { 收件人姓名: '林' },
  物流轨迹: [
    { 时间: '2026-11-18 08:00:00', 状态: '已创建', 位置: null, 描述: '下单', 操作人: null },
    { 时间: '2026-11-20 13:00:00', status: '已签收', 位置: '龙泉', 描述: '门口', 操作人: '王' },
  ],
})

/** A small shop in the shape of ECom-Bench's, written for these tests. */
export const testRetailZh: RetailZhShop = {
  products: { tb: { s1: { k1: kettle, c1: cup } } },
  users_info: {
    林师傅: { 用户ID: '林师傅', 电话号码: '100', 用户姓名: '林', 性别: '男', 年龄: 50, 电子卡余额: 88, 地址信息: home },
    没买过: { 用户ID: '没买过', 电话号码: '101', 用户姓名: '白', 性别: '女', 年龄: 9, 电子卡余额: 0, 地址信息: home },
  },
  orders: {
    tb: {
      s1: {
        林师傅: {
          '1': order('1'),
          '2': order('2', { 订单状态: '已签收', 支付方式: '微信', 订单总金额: 229.9, 是否加急: true }),
          '3': order('3', { 订单状态: '待付款', 支付方式: '支付宝' }),
        },
      },
    },
  },
  logistics: {
    tb: { s1: { 林师傅: { '2': parcel('2026-11-20 13:00:00'), '1': parcel(null) }, 没买过: { '9': parcel(null) } } },
  },
  invoices: { '1': { 订单ID: '1', 发票抬头: '林' } },
  service: {},
  register_cashback: { tb: { s1: { 林师傅: { '1': false } } } },
  discount: {},
}
