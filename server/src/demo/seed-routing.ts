import { everyChannel, type QueueSettings, type RoutingProfile, type RoutingSetup, type Topic } from '@celadon/contract'
import { listMembers } from '#people/members'
import type { TenantTransaction } from '#platform/database'
import type { Ids } from '#platform/ids'
import { loadSetup, saveSetup } from '#routing/setup'

/** Five queues with what they take, two skills, and who of the house is asked for what. Nobody is there before they say so. */
export const seedRouting = async (
  tx: TenantTransaction,
  { ids, tenantId, now }: { ids: Ids; tenantId: string; now: string },
): Promise<void> => {
  const setup = await loadSetup(tx)
  const skills = {
    ceramics: { id: ids.next(), name: { zh: '陶瓷鉴别', en: 'Ceramics' } },
    money: { id: ids.next(), name: { zh: '资金安全', en: 'Money matters' } },
  }
  const general = { ...queue(setup.defaultQueueId, '人工客服', 'Customer care', ['order', 'product']) }
  const toGeneral = { queueId: general.id, afterMinutes: 3 }
  const returns: QueueSettings = {
    ...queue(ids.next(), '退换与退款', 'Returns and refunds', ['returns']),
    skills: [{ skillId: skills.ceramics.id, level: 2 }],
    overflow: toGeneral,
  }
  const parcels = { ...queue(ids.next(), '物流', 'Parcels', ['logistics']), overflow: toGeneral }
  const account: QueueSettings = {
    ...queue(ids.next(), '账户与支付', 'Account and payment', ['account', 'payment']),
    skills: [{ skillId: skills.money.id, level: 3 }],
    targets: { first: 60, next: 120, resolution: 7200 },
    overflow: toGeneral,
  }
  const sellers = { ...queue(ids.next(), '商家支持', 'Seller support', ['seller']), weight: 2 }
  const broad = profile(ids.next(), '通用接待', 'All-round', 4, [general, returns, parcels, account])
  const lead = profile(ids.next(), '账户与商家', 'Accounts and sellers', 3, [account, sellers, general])
  const members = await listMembers(tx)
  const sheet: RoutingSetup = {
    revision: setup.revision,
    endsSilentAfterHours: setup.endsSilentAfterHours,
    queues: [general, returns, parcels, account, sellers],
    profiles: [broad, lead],
    skills: Object.values(skills),
    members: members.flatMap(({ id, role, displayName }) => {
      if (role !== 'agent' && role !== 'supervisor') return []
      const knows = role === 'supervisor' ? [5, 5] : displayName.startsWith('Maya') ? [3, 2] : [2, 4]
      return {
        memberId: id,
        profileId: role === 'supervisor' ? lead.id : broad.id,
        languages: displayName.startsWith('Maya') ? ['en'] : ['zh', 'en'],
        skills: Object.values(skills).map((skill, index) => ({ skillId: skill.id, level: knows[index]! })),
      }
    }),
  }
  await saveSetup(tx, sheet, { tenantId, memberId: null, now })
}

const queue = (id: string, zh: string, en: string, topics: Topic[]): QueueSettings => ({
  id,
  name: { zh, en },
  topics,
  weight: 1,
  skills: [],
  relaxSeconds: 60,
  targets: { first: 120, next: 180, resolution: 14_400 },
  overflow: null,
})

/** The queues in the order of their rank. */
const profile = (
  id: string,
  zh: string,
  en: string,
  capacity: number,
  queues: readonly QueueSettings[],
): RoutingProfile => ({
  id,
  name: { zh, en },
  capacity,
  channels: everyChannel(),
  queues: queues.map((served, index) => ({ queueId: served.id, rank: index + 1 })),
})
