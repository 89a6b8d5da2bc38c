import { accountIntents } from '#intents/account'
import type { IntentDefinition } from '#intents/define'
import { deliveryIntents } from '#intents/delivery'
import { faultyIntents } from '#intents/faulty'
import { goodsIntents } from '#intents/goods'
import { membershipIntents } from '#intents/membership'
import { orderIntents } from '#intents/orders'
import { paymentIntents } from '#intents/payment'
import { refundIntents } from '#intents/refunds'
import { returnIntents } from '#intents/returns'
import { sellerAccountIntents } from '#intents/seller-account'
import { sellerFulfilmentIntents } from '#intents/seller-fulfilment'
import { sellerListingsIntents } from '#intents/seller-listings'
import { sellerMoneyIntents } from '#intents/seller-money'
import { serviceIntents } from '#intents/service'
import { talkIntents } from '#intents/talk'

/** What buyers and sellers want of a shop, told apart as finely as people mean it. */
export const catalogue: readonly IntentDefinition[] = [
  ...orderIntents,
  ...deliveryIntents,
  ...returnIntents,
  ...refundIntents,
  ...faultyIntents,
  ...paymentIntents,
  ...membershipIntents,
  ...accountIntents,
  ...goodsIntents,
  ...serviceIntents,
  ...talkIntents,
  ...sellerMoneyIntents,
  ...sellerListingsIntents,
  ...sellerFulfilmentIntents,
  ...sellerAccountIntents,
]
