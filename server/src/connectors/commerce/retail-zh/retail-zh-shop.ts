import { z } from 'zod'
import { statusNames } from './order-status.ts'
import { wayNames } from './pay-ways.ts'

/** China's time without its zone, with a space or a T between day and hour. */
const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d$/)
  .refine((text) => !Number.isNaN(Date.parse(text.replace(' ', 'T'))))

const homeSchema = z.object({
  国家: z.string(),
  省份: z.string(),
  城市: z.string(),
  区县: z.string(),
  详细地址: z.string(),
})

const orderSchema = z.looseObject({
  用户ID: z.string(),
  订单ID: z.string(),
  订单状态: z.enum(statusNames),
  订单总金额: z.number(),
  订单商品列表: z.array(z.object({ 商品ID: z.string(), 单价: z.number(), 数量: z.int().min(1) })).min(1),
  收货地址: homeSchema.extend({ 收件人姓名: z.string(), 电话号码: z.string() }),
  支付方式: z.enum(wayNames),
})

const parcelSchema = z.looseObject({
  物流单号: z.string(),
  物流公司: z.string(),
  预计送达时间: time,
  /** Null: it is on its way. */
  实际送达时间: time.nullable(),
  /** Some scans call their state `status`. */
  物流轨迹: z.array(
    z.looseObject({
      时间: time,
      状态: z.string().optional(),
      status: z.string().optional(),
      位置: z.string().nullable(),
      描述: z.string(),
    }),
  ),
})

const productSchema = z.looseObject({
  商品ID: z.string(),
  商品名称: z.string(),
  商品状态: z.string(),
  商品价格: z.number(),
  商品描述: z.string(),
})

const userSchema = z.looseObject({
  用户ID: z.string(),
  电话号码: z.string(),
  用户姓名: z.string(),
  电子卡余额: z.number(),
  地址信息: homeSchema,
})

/** By platform and shop. */
const inShops = <T extends z.ZodType>(one: T) => z.record(z.string(), z.record(z.string(), z.record(z.string(), one)))

/** A shop in Chinese as ECom-Bench has it, file by file. Amounts are yuan. */
export const retailZhSchema = z.object({
  products: inShops(productSchema),
  users_info: z.record(z.string(), userSchema),
  /** By customer and number. */
  orders: inShops(z.record(z.string(), orderSchema)),
  logistics: inShops(z.record(z.string(), parcelSchema)),
  /** Kept as they are: the embedded shop has no place for them. */
  invoices: z.object({}).loose(),
  service: z.object({}).loose(),
  register_cashback: z.object({}).loose(),
  discount: z.object({}).loose(),
})
export type RetailZhShop = z.infer<typeof retailZhSchema>
export type ZhProduct = z.infer<typeof productSchema>
export type ZhUser = z.infer<typeof userSchema>
export type ZhOrder = z.infer<typeof orderSchema>
export type ZhParcel = z.infer<typeof parcelSchema>
export type ZhHome = z.infer<typeof homeSchema>

/** The files of such a shop, each with this name and `.json`. */
export const retailZhFiles = Object.keys(retailZhSchema.shape) as (keyof RetailZhShop)[]

/** Those that are kept and not read. */
export const keptFiles = ['invoices', 'service', 'register_cashback', 'discount'] as const
