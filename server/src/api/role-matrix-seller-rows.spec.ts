import { plantTestRun } from '#testing'
import { byCookie, type Row } from './role-matrix-cells.spec.ts'
import type { Plant } from './role-matrix-plants.spec.ts'
import { asOwner } from './test-server.spec.ts'

/** A request to another seller of the asker's workspace; to whoever is no seller's, one of another workspace's. */
const plantForeignRequest: Plant = async (server, { tenant, sellerId }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenant: first, otherTenant } = server
  const whose = sellerId === undefined ? (tenant === first ? otherTenant : first) : tenant
  const another = sellerId === whose.sellerId ? whose.otherSellerId : whose.sellerId
  await asOwner(
    server,
    `insert into exception_requests (tenant_id, id, run_id, conversation_id, customer_id, seller_id, state, body, asked_at, due_at)
     select tenant_id, $1, id, conversation_id, customer_id, $2, 'open', '{}', now(), now() + interval '1 day' from runs where id = $3`,
    [id, another, await plantTestRun(server.ownerAddress, whose)],
  )
  return id
}

/** What a seller is asked. Their own are answered in seller-side.test.ts, where there is somebody to tell. */
export const sellerRows: Readonly<Record<string, Row>> = {
  listExceptionTasks: { cells: { own: byCookie('ok') } },
  showNumbers: { cells: { own: { ...byCookie('ok'), agent: 'FORBIDDEN' } } },
  showSendChecks: { cells: { own: byCookie('ok') } },
  setSendChecks: {
    cells: { own: { ...byCookie('ok'), agent: 'FORBIDDEN' } },
    body: () => ({ refundsAbove: { amountMinor: 10_000, currency: 'CNY' }, exceptions: true, newRules: false }),
  },
  answerException: {
    cells: { foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') },
    plant: plantForeignRequest,
    body: () => ({ isGranted: false }),
  },
}
