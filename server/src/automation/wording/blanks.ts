import type { PlacedText } from './texts.ts'

const whileAsking = ['order', 'items', 'reason', 'address', 'chosen']
const onceRuled = [...whileAsking, 'money', 'amount', 'method', 'days']
const onceDone = [...onceRuled, 'rma', 'tracking']

const known: Record<PlacedText['place'], readonly string[]> = {
  title: [],
  ask: whileAsking,
  choose: whileAsking,
  decide: [],
  confirm: onceRuled,
  act: [],
  tell: onceDone,
  'hand-off': [],
}

/** The blanks that can be filled where a text is said, and those that it may not lose. */
export const blanksFor = ({ place, text }: PlacedText): { mayUse: string[]; mustUse: string[] } => ({
  mayUse: [...new Set([...known[place], ...blanksIn(text.zh)])],
  mustUse: place === 'confirm' ? [...new Set(blanksIn(text.zh))] : [],
})

export const blanksIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
