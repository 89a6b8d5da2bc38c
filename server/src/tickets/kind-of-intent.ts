import type { TicketKind } from '@celadon/contract'

/** What a ticket is about, by what was wanted. What no row names is `other`. */
export const kindOfIntent = (intent: string): TicketKind =>
  kinds.find(([, words]) => words.test(intent))?.[0] ?? 'other'

/** The first that fits: a refund of a returned thing is a return, a parcel that never came is a delivery. */
const kinds: readonly [TicketKind, RegExp][] = [
  ['seller', /seller|payout|listing|buyer|inbound|deposit|fee|advertis|brand|warehouse|stock-update|ship-order|shop$/],
  ['return', /return|exchange|keep-item|damaged|faulty|wrong-item|missing-item|not-as-described|warranty|repair|spare/],
  ['delivery', /parcel|delivery|delivered|shipp|courier|carrier|track|customs|pick-up|redirect/],
  ['payment', /pay|refund|charge|coupon|gift-card|invoice|price|compensation|goodwill|promotion|membership|points/],
  ['account', /account|login|password|profile|privacy|verification|hacked|suspicious|newsletter|scam/],
  ['order', /order|change-|quantity|checkout|cancel/],
  ['product', /product|stock|size|material|authentic|usage|gift-wrapping|counterfeit|compare|recommend|bulk/],
]
