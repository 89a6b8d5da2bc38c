import { startingPolicy } from '@celadon/server/policy'
import type { Ruling, Run } from '@celadon/contract'
import type { Page } from 'playwright-core'
import { randomUUID } from 'node:crypto'
import type { OwnServer } from '#own-server'
import { visitDesk } from './visits.ts'

/** The pages of the rules, by what they are called here and where they stand. */
export const rulesPages = [
  ['rules', 'rules/policy'],
  ['exceptions', 'rules/exceptions'],
  ['approvals', 'rules/approvals'],
  ['workflows', 'rules/workflows'],
  ['workflow', 'rules/workflows/return-items'],
  ['replies', 'rules/replies'],
] as const

/** Gives the pages something to show: a draft that breaks something, an exception, and a task that waits for a yes. */
export const prepareRules = async (server: OwnServer, page: Page): Promise<void> => {
  await visitDesk(page, server)
  const draft = await post(page, '/api/desk/policies', { sellerId: null, fromId: null })
  const first = startingPolicy.clauses[0]
  await post(page, `/api/desk/policies/${(draft as { id: string }).id}/save`, {
    revision: 1,
    title: startingPolicy.title,
    clauses: [first, ...startingPolicy.clauses.map((clause) => ({ ...clause, id: `${clause.id}-2` }))],
    limits: startingPolicy.limits,
  })
  await post(page, '/api/desk/exceptions', {
    sellerId: null,
    about: { kind: 'everybody', name: '' },
    until: null,
    why: 'A week of storms: everything came late.',
    clause: { id: '', kind: 'return-window', scope: { categories: ['ceramics'] }, days: 60 },
  })
  await plantApproval(server)
}

const post = (page: Page, path: string, body: unknown): Promise<unknown> =>
  page.evaluate(
    async ([to, sent]) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(to, { method: 'POST', headers, body: sent })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${to}: ${text}`)
      return text === '' ? null : (JSON.parse(text) as unknown)
    },
    [path, JSON.stringify(body)] as const,
  )

/** A wish about some order of the shop, in a conversation that is there. */
const plantApproval = (server: OwnServer): Promise<unknown> =>
  server.asOwner(async (owner) => {
    const [runId, rulingId] = [randomUUID(), randomUUID()]
    const { rows } = await owner.query<{ tenant: string; id: string; customer: string; order: string }>(
      `select conversations.tenant_id as tenant, conversations.id, customer_id as customer, shop_orders.id as order
       from conversations, shop_orders order by conversations.created_at desc, shop_orders.placed_at limit 1`,
    )
    const place = rows[0]
    if (!place) throw new Error('there is no conversation to ask in')
    const ruling = rulingOn(place.order)
    const run = runOf(runId, place.id, ruling)
    await owner.query(
      `insert into runs (tenant_id, id, conversation_id, customer_id, workflow, version, status, body, started_at, updated_at)
       values ($1, $2, $3, $4, 'return-items', 1, 'awaiting-approval', $5, now(), now())`,
      [place.tenant, runId, place.id, place.customer, JSON.stringify(run)],
    )
    await owner.query(
      `insert into rulings (tenant_id, id, run_id, verdict, body, at) values ($1, $2, $3, 'needs-approval', $4, now())`,
      [place.tenant, rulingId, runId, JSON.stringify(ruling)],
    )
    await owner.query(
      `insert into approvals (tenant_id, id, run_id, ruling_id, state, asked_at) values ($1, $2, $3, $4, 'open', now())`,
      [place.tenant, randomUUID(), runId, rulingId],
    )
  })

const rulingOn = (orderId: string): Ruling => ({
  verdict: 'needs-approval',
  wish: { kind: 'cancel-order', orderId, reason: 'changed-mind' },
  reasons: [{ code: 'amount-needs-approval', words: [] }],
  clauses: [
    {
      policy: 'market',
      version: 1,
      clause: 'large-sums',
      sentence: { zh: '金额超过 ¥1,000 的，需要人工审批。', en: 'Above ¥1,000 a person has to agree.' },
    },
  ],
  effects: [],
  settlement: { toCustomer: { amountMinor: 129_900, currency: 'CNY' }, methodId: null, withinDays: 7 },
  alternatives: [],
})

const runOf = (id: string, conversationId: string, ruling: Ruling): Run => ({
  id,
  conversationId,
  workflow: 'return-items',
  version: 1,
  status: 'awaiting-approval',
  step: 6,
  answers: {},
  openingWords: '',
  timesAsked: 0,
  saidBy: {},
  ruling,
  expectedBy: null,
  startedAt: new Date().toISOString(),
})
