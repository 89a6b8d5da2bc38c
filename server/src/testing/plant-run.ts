import type pg from 'pg'
import { systemClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestConversation } from './create-test-conversation.ts'
import type { TestTenant } from './create-test-tenant.ts'

const ids = createIds(systemClock, systemRandomness)

/** A run that has come to acting, in a conversation of its own; returns its id. */
export const plantTestRun = async (ownerAddress: pg.PoolConfig, tenant: TestTenant): Promise<string> => {
  const id = ids.next()
  const conversationId = await createTestConversation(ownerAddress, tenant)
  await withOwner(ownerAddress, (owner) =>
    owner.query(
      `insert into runs (tenant_id, id, conversation_id, customer_id, seller_id, workflow, version, status, body, started_at, updated_at)
        values ($1, $2, $3, $4, $5, 'test', 1, 'acting', '{}', now(), now())`,
      [tenant.tenantId, id, conversationId, tenant.customerId, tenant.sellerId],
    ),
  )
  return id
}
