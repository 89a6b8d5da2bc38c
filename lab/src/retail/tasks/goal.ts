import type { RetailUser } from '@celadon/server/connectors/commerce/retail-file'

export type RetailAddress = RetailUser['address']

/** A thing as the customer speaks of it: by name, and by its options where the name alone could be another's. */
export type NamedGood = { title: string; options: Readonly<Record<string, string>> | null }

/** `changes`: only what should be different; empty means the very same again. */
export type NamedSwap = NamedGood & { changes: Readonly<Record<string, string>> }

/** One thing a customer wants done. */
export type Goal =
  | { kind: 'cancel'; orderId: string; reason: 'no-longer-needed' | 'ordered-by-mistake' }
  | { kind: 'return'; orderId: string; goods: NamedGood[]; methodId: string }
  | { kind: 'exchange'; orderId: string; swaps: NamedSwap[]; methodId: string }
  | { kind: 'change-items'; orderId: string; swaps: NamedSwap[]; methodId: string }
  | { kind: 'change-payment'; orderId: string; methodId: string }
  | { kind: 'change-address'; orderId: string; address: RetailAddress }
  /** The address of the profile: never changed by chat. */
  | { kind: 'profile-address'; address: RetailAddress }

/** A reference action as the files have it. */
export type Action = { name: string; arguments: Readonly<Record<string, unknown>> }

export type Task = { id: string; userId: string; instruction: string; goals: Goal[]; actions: Action[] }
