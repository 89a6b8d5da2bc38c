import { createMember } from '@celadon/server/people/members'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, randomToken, systemRandomness } from '@celadon/server/platform/ids'
import { marketPolicy } from '@celadon/server/policy'
import { publishPolicy, recordPolicyDraft } from '@celadon/server/policy/versions'
import { createInbox, createSeller, createTenant } from '@celadon/server/tenancy'

/** A workspace under the demo market's rules, with one seller, one inbox and one agent. */
export type Room = {
  tenantId: string
  sellerId: string
  agentId: string
  inbox: { tenantId: string; id: string; key: string; shopSecret: string }
}

const ids = createIds(systemClock, systemRandomness)
const open = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], holidays: [] }

export const createRoom = async (database: Database): Promise<Room> => {
  const tenantId = ids.next()
  const [sellerId, agentId] = [ids.next(), ids.next()]
  const inbox = { id: ids.next(), key: ids.next(), shopSecret: randomToken(systemRandomness, 32) }
  const now = systemClock.now().toISOString()
  await database.withTenant({ tenantId }, async (tx) => {
    await createTenant(
      tx,
      {
        id: tenantId,
        slug: `room-${tenantId.slice(-12)}`,
        name: { zh: '集市', en: 'Market' },
        defaultLanguage: 'zh',
        timeZone: 'Asia/Shanghai',
        openingHours: open,
        callBackWithinMinutes: 60,
      },
      { id: ids.next(), name: { zh: '人工客服', en: 'Care' } },
      now,
    )
    await createInbox(tx, { ...inbox, name: { zh: '网页', en: 'Website' }, allowedOrigins: [] })
    await createSeller(tx, { id: sellerId, name: { zh: '商家', en: 'Seller' } })
    await createMember(tx, {
      id: agentId,
      userId: agentId,
      role: 'agent',
      sellerId: null,
      displayName: 'Agent',
    })
    await recordPolicyDraft(tx, marketPolicy, { id: ids.next(), authorId: null, now })
    await publishPolicy(tx, { name: marketPolicy.name, version: marketPolicy.version, now })
  })
  return { tenantId, sellerId, agentId, inbox: { tenantId, ...inbox } }
}
