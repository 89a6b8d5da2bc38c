import type { MemberRouting, QueueSettings, RoutingProfile, RoutingSetup, Skill, SkillOf } from '@celadon/contract'

/** Every change gives a new sheet; what is removed is removed wherever it was named. */
export const changeQueue = (setup: RoutingSetup, queue: QueueSettings): RoutingSetup => ({
  ...setup,
  queues: setup.queues.map((one) => (one.id === queue.id ? queue : one)),
})

export const changeProfile = (setup: RoutingSetup, profile: RoutingProfile): RoutingSetup => ({
  ...setup,
  profiles: setup.profiles.map((one) => (one.id === profile.id ? profile : one)),
})

export const changeSkill = (setup: RoutingSetup, skill: Skill): RoutingSetup => ({
  ...setup,
  skills: setup.skills.map((one) => (one.id === skill.id ? skill : one)),
})

/** Somebody who stands on the sheet for the first time speaks both languages until it is said otherwise. */
export const memberOf = (setup: RoutingSetup, memberId: string): MemberRouting =>
  setup.members.find((one) => one.memberId === memberId) ?? {
    memberId,
    profileId: null,
    languages: ['zh', 'en'],
    skills: [],
  }

export const changeMember = (setup: RoutingSetup, member: MemberRouting): RoutingSetup => ({
  ...setup,
  members: [...setup.members.filter((one) => one.memberId !== member.memberId), member],
})

export const removeQueue = (setup: RoutingSetup, id: string): RoutingSetup => ({
  ...setup,
  queues: setup.queues
    .filter((one) => one.id !== id)
    .map((one) => (one.overflow?.queueId === id ? { ...one, overflow: null } : one)),
  profiles: setup.profiles.map((one) => ({ ...one, queues: one.queues.filter(({ queueId }) => queueId !== id) })),
})

export const removeProfile = (setup: RoutingSetup, id: string): RoutingSetup => ({
  ...setup,
  profiles: setup.profiles.filter((one) => one.id !== id),
  members: setup.members.map((one) => (one.profileId === id ? { ...one, profileId: null } : one)),
})

export const removeSkill = (setup: RoutingSetup, id: string): RoutingSetup => ({
  ...setup,
  skills: setup.skills.filter((one) => one.id !== id),
  queues: setup.queues.map((one) => ({ ...one, skills: withLevel(one.skills, id, 0) })),
  members: setup.members.map((one) => ({ ...one, skills: withLevel(one.skills, id, 0) })),
})

/** Level 0: not at all. */
export const withLevel = (skills: readonly SkillOf[], skillId: string, level: number): SkillOf[] => [
  ...skills.filter((one) => one.skillId !== skillId),
  ...(level > 0 ? [{ skillId, level }] : []),
]

export const levelOf = (skills: readonly SkillOf[], skillId: string): number =>
  skills.find((one) => one.skillId === skillId)?.level ?? 0

export const newQueue = (id: string, name: QueueSettings['name']): QueueSettings => ({
  id,
  name,
  topics: [],
  weight: 1,
  skills: [],
  relaxSeconds: 60,
  targets: { first: null, next: null, resolution: null },
  overflow: null,
})

/** An id as the server writes them. */
export function newId(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
