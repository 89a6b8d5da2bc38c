import type { Goal, NamedGood, NamedSwap, RetailAddress } from './goal.ts'

/**
 * The goals of an instruction in the grammar's fixed sentences: `Return #W1 via M: A; B {..};`, `For #W1, exchange A {..}
 * to {..}; via M.`, `For #W1, modify …`, `Cancel order #W1 because …`, `For #W1, change payment to M.`, `For #W1, change
 * address to {..} (same as #W2).` Undefined: something in it is not of the grammar.
 */
export const parseGrammar = (instruction: string): Goal[] | undefined => {
  const goals: Goal[] = []
  let rest = instruction.replace(/^Your name is .+? You are [^.]*\. /, '').trim()
  while (rest !== '') {
    const found = forms.map((form) => form(rest)).find((one) => one !== undefined)
    if (!found) return undefined
    goals.push(found.goal)
    rest = rest.slice(found.length).trim()
  }
  return goals.length > 0 ? goals : undefined
}

type Found = { goal: Goal; length: number } | undefined

const form =
  (pattern: RegExp, make: (parts: string[]) => Goal | undefined) =>
  (text: string): Found => {
    const match = pattern.exec(text)
    const goal = match && make(match.slice(1))
    return match && goal ? { goal, length: match[0].length } : undefined
  }

const good = String.raw`[^;{}:.]+?(?: \{[^}]*\})?`
const swap = String.raw`[^;{}:.]+? \{[^}]*\} to \{[^}]*\}`

const forms: ((text: string) => Found)[] = [
  form(/^Cancel order (#\w+) because (no longer needed|ordered by mistake)\./, ([orderId, why]) => ({
    kind: 'cancel',
    orderId: orderId!,
    reason: why === 'ordered by mistake' ? 'ordered-by-mistake' : 'no-longer-needed',
  })),
  form(new RegExp(`^Return (#\\w+) via (\\w+): ((?:${good}; ?)+)`), ([orderId, methodId, goods]) => ({
    kind: 'return',
    orderId: orderId!,
    methodId: methodId!,
    goods: split(goods!).map(toGood),
  })),
  form(
    new RegExp(`^For (#\\w+), (exchange|modify) ((?:${swap}; ?)+)via (\\w+)\\.`),
    ([orderId, how, swaps, methodId]) => ({
      kind: how === 'exchange' ? 'exchange' : 'change-items',
      orderId: orderId!,
      methodId: methodId!,
      swaps: split(swaps!).map(toSwap),
    }),
  ),
  form(/^For (#\w+), change payment to (\w+)\./, ([orderId, methodId]) => ({
    kind: 'change-payment',
    orderId: orderId!,
    methodId: methodId!,
  })),
  form(/^For (#\w+), change address to (\{[^}]*\})(?: \(same as #\w+\))?\./, ([orderId, address]) => ({
    kind: 'change-address',
    orderId: orderId!,
    address: toAddress(toOptions(address!)),
  })),
  form(/^Change (?:my|the) (?:default|profile|user) address to (\{[^}]*\})\./i, ([address]) => ({
    kind: 'profile-address',
    address: toAddress(toOptions(address!)),
  })),
]

const split = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const toGood = (text: string): NamedGood => {
  const [, title = text, options] = /^(.+?)(?: (\{.*\}))?$/.exec(text) ?? []
  return { title, options: options === undefined ? null : toOptions(options) }
}

const toSwap = (text: string): NamedSwap => {
  const [, title = '', from = '{}', to = '{}'] = /^(.+?) (\{.*?\}) to (\{.*?\})$/.exec(text) ?? []
  return { title, options: toOptions(from), changes: toOptions(to) }
}

/** `{'color': 'black', 'size': "6'"}` as it is printed by Python. */
const toOptions = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/(?:'([^']*)'|"([^"]*)"): (?:'([^']*)'|"([^"]*)")/g)].map((match) => [
      match[1] ?? match[2] ?? '',
      match[3] ?? match[4] ?? '',
    ]),
  )

export const toAddress = (given: Readonly<Record<string, unknown>>): RetailAddress => {
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '')
  return {
    address1: text('address1'),
    address2: text('address2'),
    city: text('city'),
    country: text('country'),
    state: text('state'),
    zip: text('zip'),
  }
}
