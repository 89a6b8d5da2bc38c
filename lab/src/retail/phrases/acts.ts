/** What a customer may be saying, with the blanks its wordings may hold. */
export const acts = {
  'open-cancel': ['order', 'reason', 'items'],
  'open-return': ['order', 'items', 'method'],
  'open-exchange': ['order', 'items', 'swaps', 'method'],
  'open-change-items': ['order', 'items', 'swaps', 'method'],
  'open-change-payment': ['order', 'method'],
  'open-change-address': ['order', 'address'],
  'open-profile-address': ['address'],
  'give-order': ['order'],
  'give-items': ['items'],
  'give-option': ['new', 'swaps'],
  'give-method': ['method'],
  'give-address': ['address'],
  'give-reason': ['reason'],
  'give-email': ['email'],
  'give-code': ['code'],
  yes: [],
  'no-wrong-summary': ['correction'],
  stop: [],
  greet: [],
  thanks: [],
  /** Pieces of sentences that fill blanks. */
  'reason-no-longer-needed': [],
  'reason-ordered-by-mistake': [],
  swap: ['good', 'new'],
  'method-card': ['brand', 'digits'],
  'method-wallet': [],
  'method-gift-card': [],
} as const satisfies Record<string, readonly string[]>

export type Act = keyof typeof acts
export type Phrase = { act: Act; language: 'zh' | 'en'; text: string }
