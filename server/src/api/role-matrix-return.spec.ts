import { asOwner, type TestServer } from './test-server.spec.ts'

/** A return with its label, asked for in this conversation: its id. */
export const plantReturn = async (server: TestServer, conversationId: string): Promise<string> => {
  const [runId, id] = [server.ids.next(), server.ids.next()]
  await asOwner(
    server,
    `with run as (insert into runs (tenant_id, id, conversation_id, customer_id, workflow, version, status, body, started_at,
         updated_at)
       select tenant_id, $2, id, customer_id, 'return-items', 1, 'done', '{}', now(), now() from conversations where id = $1)
     insert into return_requests (tenant_id, id, rma_number, run_id, order_id, body, label, created_at)
     select tenant_id, $3, $4, $2, 'order', '{}', convert_to('%PDF-1.3', 'UTF8'), now() from conversations where id = $1`,
    [conversationId, runId, id, `R-${id}`],
  )
  return id
}
