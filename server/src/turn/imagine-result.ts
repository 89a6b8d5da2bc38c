import type { Language, Part, Run } from '@celadon/contract'
import { tellResult } from '#automation'
import type { SettledResult } from '#automation/effects'
import type { Advance } from './advance.ts'
import type { Stage } from './set-rehearsal.ts'

/** What would be told once everything had succeeded; numbers of returns and parcels are made up. Pure. */
export const imagineResult = (
  { run, effects }: NonNullable<Advance['acts']>,
  { workflows, orders, shop, tenant, now }: Stage,
  language: Language,
): { run: Run; parts: Part[] } => {
  const workflow = workflows.find(({ name }) => name === run.workflow)
  if (!workflow) return { run, parts: [] }
  const results = effects.map((plan, position): SettledResult => ({
    id: `${run.id}:${position}`,
    position,
    plan,
    state: 'after' in plan && plan.after === 'arrival' ? 'waiting' : 'done',
    code: null,
    rmaNumber: plan.kind === 'shop' && comesBack.has(plan.wish.kind) ? 'RMA-100001' : null,
    trackingNumber: plan.kind === 'label' ? 'EX0000000002' : null,
    validUntil: null,
    reference: null,
    isPending: false,
  }))
  const ordersReadAt = now.toISOString()
  const told = tellResult(run, results, {
    workflow,
    orders,
    ordersReadAt,
    shop,
    timeZone: tenant.timeZone,
    now,
    language,
  })
  // A label that nobody made is nothing to print.
  return { run: told.run, parts: told.parts.filter(({ type }) => type === 'text') }
}

const comesBack: ReadonlySet<string> = new Set(['return-items', 'exchange-items'])
