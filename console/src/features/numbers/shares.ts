import type { PeriodNumbers } from '@celadon/contract'

type Counted = Exclude<keyof PeriodNumbers, 'money'>
export type Share = {
  name: 'solved' | 'confirmed' | 'assumed' | 'automated' | 'handed-off' | 'came-back' | 'refused'
  part: Counted
  of: Counted
}

/** Which count is shown as a share of which; GLOSSARY.md has the formulas. */
export const shares: readonly Share[] = [
  { name: 'solved', part: 'solved', of: 'said' },
  { name: 'automated', part: 'automated', of: 'conversations' },
  { name: 'confirmed', part: 'confirmed', of: 'conversations' },
  { name: 'assumed', part: 'assumed', of: 'conversations' },
  { name: 'came-back', part: 'cameBack', of: 'automated' },
  { name: 'handed-off', part: 'handedOff', of: 'conversations' },
  { name: 'refused', part: 'refused', of: 'wishes' },
]
