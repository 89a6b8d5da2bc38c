import type { Localized, OrderStage, StatedReason } from '@celadon/contract'

export const stageWords: Record<OrderStage, Localized> = {
  unpaid: { zh: '未付款', en: 'unpaid' },
  open: { zh: '未发货', en: 'not yet packed' },
  packed: { zh: '已打包', en: 'packed' },
  shipped: { zh: '已发货', en: 'on its way' },
  delivered: { zh: '已签收', en: 'delivered' },
  closed: { zh: '已关闭', en: 'closed' },
}

export const reasonWords: Record<StatedReason, Localized> = {
  'no-longer-needed': { zh: '不再需要', en: 'it is no longer needed' },
  'ordered-by-mistake': { zh: '拍错了', en: 'it was ordered by mistake' },
  'changed-mind': { zh: '改主意了', en: 'somebody changed their mind' },
  'too-big': { zh: '太大', en: 'it is too big' },
  'too-small': { zh: '太小', en: 'it is too small' },
  damaged: { zh: '破损', en: 'it is damaged' },
  'wrong-item': { zh: '发错货', en: 'the wrong thing came' },
  missing: { zh: '少件', en: 'something is missing' },
  late: { zh: '太晚', en: 'it is late' },
  'better-price': { zh: '别处更便宜', en: 'it is cheaper elsewhere' },
  quality: { zh: '质量问题', en: 'of its quality' },
  'not-as-described': { zh: '与描述不符', en: 'it is not as described' },
}

export const changeWords = {
  address: { zh: '收货地址', en: 'delivery address' },
  items: { zh: '商品规格', en: 'items' },
  payment: { zh: '付款方式', en: 'way of payment' },
}

export const closedWords = {
  cancel: { zh: '取消', en: 'cancelling' },
  address: { zh: '改地址', en: 'a new address' },
  items: { zh: '再换规格', en: 'another change of items' },
  payment: { zh: '换付款方式', en: 'another way of payment' },
}

export const backWords = {
  return: { zh: '退货', en: 'another return' },
  exchange: { zh: '换货', en: 'another exchange' },
}

export const payerWords = {
  shop: { zh: '商家', en: 'the shop' },
  customer: { zh: '买家', en: 'the buyer' },
}

export const refundWords = {
  original: { zh: '原支付方式', en: 'the way it was paid' },
  'gift-card': { zh: '礼品卡', en: 'a gift card' },
  'store-credit': { zh: '店铺余额', en: 'store credit' },
}

export const differenceWords = {
  ...refundWords,
  'on-file': { zh: '账户里任一支付方式', en: 'any way to pay on file' },
}

export const methodWords = {
  card: { zh: '银行卡', en: 'a card' },
  wallet: { zh: '电子钱包', en: 'a wallet' },
  bank: { zh: '银行账户', en: 'a bank account' },
  'gift-card': { zh: '礼品卡', en: 'a gift card' },
  'store-credit': { zh: '店铺余额', en: 'store credit' },
}
