import type { Clause, Policy } from '@celadon/contract'
import { correctAll, understand, type Model } from '@celadon/understanding'
import type { Dice } from '#dice'

/** One change that a replay has to notice: other rules, or a model that was taught something else. */
export type Change = { name: string; policy: Policy } | { name: string; model: Model }

/** As many as asked for, in turn of policy and of model. @throws when there are not so many */
export const plantChanges = (
  dice: Dice,
  { count, policy, model, said }: { count: number; policy: Policy; model: Model; said: readonly string[] },
): Change[] => {
  const policies = policyChanges.map(({ name, change }) => ({ name, policy: change(policy) }))
  const models = dice.shuffle(said).flatMap((utterance) => teachWrongly(model, utterance))
  const changes = Array.from({ length: Math.max(policies.length, models.length) }, (_, index) => [
    ...policies.slice(index, index + 1),
    ...models.slice(index, index + 1),
  ]).flat()
  if (changes.length < count) throw new Error(`there are only ${changes.length} changes to plant`)
  return changes.slice(0, count)
}

/** The words of a buyer taught with another meaning, where the model is then sure of something else: else nothing changed. */
const teachWrongly = (model: Model, utterance: string): Change[] =>
  wrongIntents.flatMap((intent) => {
    const sequence = model.version.correctionsUpTo + 1
    const taught = correctAll(model, [{ sequence, utterance, intent }])
    const isChanged = bestOf(utterance, taught) !== bestOf(utterance, model)
    return isChanged ? [{ name: `“${utterance}” taught as ${intent}`, model: taught }] : []
  })

const wrongIntents = ['cancel-order', 'track-order', 'request-invoice']

const bestOf = (utterance: string, model: Model): string | undefined => {
  const { intents, gate } = understand(utterance, model, {
    awaiting: null,
    orders: [],
    now: new Date(0),
    timeZone: 'Asia/Shanghai',
    language: 'en',
    lastIntent: null,
  })
  return gate === 'answer' ? intents[0]?.intent : undefined
}

type PolicyChange = { name: string; change: (policy: Policy) => Policy }

const set = <Kind extends Clause['kind']>(
  kind: Kind,
  change: (clause: Extract<Clause, { kind: Kind }>) => Clause,
): PolicyChange['change'] =>
  changeClauses((clauses) =>
    clauses.map((clause) => (clause.kind === kind ? change(clause as Extract<Clause, { kind: Kind }>) : clause)),
  )

function changeClauses(change: (clauses: Clause[]) => Clause[]): PolicyChange['change'] {
  return (policy) => ({ ...policy, version: policy.version + 1, clauses: change(policy.clauses) })
}

const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' })
const without = (kind: Clause['kind']) => changeClauses((clauses) => clauses.filter((clause) => clause.kind !== kind))
const withClause = (added: Clause) => changeClauses((clauses) => [added, ...clauses])

const policyChanges: readonly PolicyChange[] = [
  { name: 'nothing is cancelled', change: without('cancel-while') },
  { name: 'nothing is returned', change: without('return-window') },
  { name: 'the shop pays for returns', change: set('return-postage', (clause) => ({ ...clause, paidBy: 'shop' })) },
  {
    name: 'money comes back as credit only',
    change: set('refund-to', (clause) => ({ ...clause, ways: ['store-credit'] })),
  },
  {
    name: 'a fee of five per cent',
    change: withClause({ id: 'fee', kind: 'restocking-fee', scope: {}, percent: 5 }),
  },
  { name: 'nothing is exchanged', change: without('exchange-window') },
  { name: 'no claims', change: without('claim-window') },
  { name: 'large sums begin at ten', change: set('approval-above', (clause) => ({ ...clause, amount: cny(1_000) })) },
  {
    name: 'ceramics are not taken back',
    change: withClause({ id: 'no-ceramics', kind: 'non-returnable', scope: { categories: ['ceramics'] } }),
  },
  { name: 'cancelled only when unpaid', change: set('cancel-while', (clause) => ({ ...clause, stages: ['unpaid'] })) },
  {
    name: 'a photo is asked for every claim',
    change: set('evidence-needed', (clause) => ({ ...clause, above: cny(0) })),
  },
  { name: 'no invoices', change: without('invoice-window') },
]
