import { everyChannel, type MemberRouting, type QueueSettings, type RoutingProfile } from '@celadon/contract'
import type { Database } from '@celadon/server/platform/database'
import { withOwner } from '@celadon/server/platform/database'
import { systemClock } from '@celadon/server/platform/clock'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { loadSetup, saveSetup } from '@celadon/server/routing/setup'
import type { Dice } from '#dice'
import { createRoom } from '#shop-floor'

/** A connection as the owner of the tables: for planting, and for judges who look past the servers. */
export type Owner = Parameters<Parameters<typeof withOwner>[1]>[0]

/** A workspace ready for a shift. */
export type Floor = {
  database: Database
  owner: Owner
  tenantId: string
  inboxId: string
  queueIds: string[]
  memberIds: string[]
}

export const ids = createIds(systemClock, systemRandomness)
const name = (text: string) => ({ zh: `${text}号`, en: `No. ${text}` })

/** So many queues and members; each serves three queues, asks and has skills of four kinds, most speak both languages. */
export const plantFloor = async (
  { database, owner }: Pick<Floor, 'database' | 'owner'>,
  dice: Dice,
  { queueCount, memberCount }: { queueCount: number; memberCount: number },
): Promise<Floor> => {
  const { tenantId, inbox } = await createRoom(database)
  const memberIds = Array.from({ length: memberCount }, () => ids.next())
  await owner.query(
    `insert into members (tenant_id, id, user_id, role, display_name)
     select $1, m.id, m.id::text, 'agent', 'Member ' || m.place from unnest($2::uuid[]) with ordinality as m(id, place)`,
    [tenantId, memberIds],
  )
  const skills = Array.from({ length: 4 }, (_, index) => ({ id: ids.next(), name: name(String(index)) }))
  const queueIds = Array.from({ length: queueCount }, () => ids.next())
  const queues = queueIds.map((id, index): QueueSettings => ({
    id,
    name: name(String(index)),
    topics: [],
    weight: 1,
    skills: index % 2 === 0 ? [{ skillId: skills[index % 4]!.id, level: 2 + (index % 3) }] : [],
    relaxSeconds: 45,
    targets: { first: 120, next: 180, resolution: 3600 },
    overflow: { queueId: queueIds[(index + 5) % queueCount]!, afterMinutes: 3 },
  }))
  const profiles = queueIds.map((_, index): RoutingProfile => ({
    id: ids.next(),
    name: name(String(index)),
    capacity: 2,
    channels: everyChannel(),
    queues: [...new Set([index, (index + 1) % queueCount, (index + 4) % queueCount])].map((at, rank) => ({
      queueId: queueIds[at]!,
      rank: rank + 1,
    })),
  }))
  const members = memberIds.map((memberId, index): MemberRouting => ({
    memberId,
    profileId: profiles[index % queueCount]!.id,
    languages: dice.happens(0.7) ? ['zh', 'en'] : [dice.happens(0.7) ? 'zh' : 'en'],
    skills: skills.map(({ id }) => ({ skillId: id, level: 1 + Math.floor(dice.share() * 5) })),
  }))
  const now = systemClock.now().toISOString()
  await database.withTenant({ tenantId }, async (tx) => {
    const setup = await loadSetup(tx)
    const sheet = { ...setup, queues: [...setup.queues, ...queues], profiles, skills, members }
    await saveSetup(tx, sheet, { tenantId, memberId: null, now })
  })
  return { database, owner, tenantId, inboxId: inbox.id, queueIds, memberIds }
}
