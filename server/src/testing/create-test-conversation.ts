import type pg from 'pg'
import { systemClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import type { TestTenant } from './create-test-tenant.ts'

const ids = createIds(systemClock, systemRandomness)

/** An empty conversation of the tenant's customer, or of another; returns its id. */
export const createTestConversation = async (
  ownerAddress: pg.PoolConfig,
  tenant: TestTenant,
  customerId: string = tenant.customerId,
): Promise<string> => {
  const id = ids.next()
  await withOwner(ownerAddress, (owner) =>
    owner.query(
      `insert into conversations (tenant_id, id, inbox_id, customer_id, language, status, owner_kind, epoch, owned_since, last_seq,
        last_public_seq, last_customer_seq, answered_seq, dialogue, last_text, last_author, last_at, sentiment,
        customer_read_public_seq, staff_read_public_seq, notified_public_seq, created_at)
      values ($1, $2, $3, $4, 'zh', 'open', 'assistant', 1, now(), 0, 0, 0, 0, '{}', '', 'system', now(), 0, 0, 0, 0, now())`,
      [tenant.tenantId, id, tenant.inboxId, customerId],
    ),
  )
  return id
}
