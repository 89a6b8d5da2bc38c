import type { MemberRouting, RoutingProfile, Skill } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

export const listSkills = async (tx: TenantTransaction): Promise<Skill[]> => {
  const rows = await tx.selectFrom('skills').select(['id', 'name']).orderBy('id').limit(100).execute()
  return rows.map(({ id, name }) => ({ id, name }))
}

export const listProfiles = async (tx: TenantTransaction): Promise<RoutingProfile[]> => {
  const rows = await tx.selectFrom('routing_profiles').selectAll().orderBy('id').limit(100).execute()
  return rows.map(({ id, name, capacity, queues, channels }) => ({ id, name, capacity, queues, channels }))
}

export const listMemberRouting = async (tx: TenantTransaction): Promise<MemberRouting[]> => {
  const rows = await tx.selectFrom('member_routing').selectAll().orderBy('member_id').limit(1000).execute()
  return rows.map((row) => ({
    memberId: row.member_id,
    profileId: row.profile_id,
    languages: row.languages,
    skills: row.skills,
  }))
}

/** Whether a member is offered anything at all. */
export const hasProfile = async (tx: TenantTransaction, memberId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('member_routing')
    .select('profile_id')
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return (row?.profile_id ?? null) !== null
}

/** Whoever left stands on the sheet no more. */
export const deleteMemberRouting = async (tx: TenantTransaction, memberId: string): Promise<void> => {
  await lockSetup(tx)
  await tx.deleteFrom('member_routing').where('member_id', '=', memberId).execute()
}

/** How long the assistant's conversations may be silent. */
export const loadSilence = async (tx: TenantTransaction): Promise<number> =>
  (await tx.selectFrom('tenants').select('ends_silent_after_hours').executeTakeFirstOrThrow()).ends_silent_after_hours

export const recordSilence = async (tx: TenantTransaction, hours: number): Promise<void> => {
  await sql`update tenants set ends_silent_after_hours = ${hours} where id = current_tenant()`.execute(tx)
}

/** Nobody else saves the sheet of this tenant until the transaction ends; whoever writes rows of it does not wait. */
export const lockSetup = async (tx: TenantTransaction): Promise<void> => {
  await sql`select id from tenants where id = current_tenant() for no key update`.execute(tx)
}

/** Puts these in the place of all skills, profiles and members' places there were. */
export const replacePeople = async (
  tx: TenantTransaction,
  given: { skills: readonly Skill[]; profiles: readonly RoutingProfile[]; members: readonly MemberRouting[] },
): Promise<void> => {
  await sql`delete from member_routing where tenant_id = current_tenant()`.execute(tx)
  await sql`delete from routing_profiles where tenant_id = current_tenant()`.execute(tx)
  await sql`delete from skills where tenant_id = current_tenant()`.execute(tx)
  await sql`insert into skills (tenant_id, id, name) select current_tenant(), s.id, s.name
    from jsonb_to_recordset(${JSON.stringify(given.skills)}::jsonb) as s(id uuid, name jsonb)`.execute(tx)
  await sql`insert into routing_profiles (tenant_id, id, name, capacity, queues, channels)
    select current_tenant(), p.id, p.name, p.capacity, p.queues, p.channels
    from jsonb_to_recordset(${JSON.stringify(given.profiles)}::jsonb)
      as p(id uuid, name jsonb, capacity smallint, queues jsonb, channels jsonb)`.execute(tx)
  const members = given.members.map(({ memberId, profileId, languages, skills }) => ({
    member_id: memberId,
    profile_id: profileId,
    languages,
    skills,
  }))
  await sql`insert into member_routing (tenant_id, member_id, profile_id, languages, skills)
    select current_tenant(), m.member_id, m.profile_id, m.languages, m.skills
    from jsonb_to_recordset(${JSON.stringify(members)}::jsonb)
      as m(member_id uuid, profile_id uuid, languages text[], skills jsonb)`.execute(tx)
}
