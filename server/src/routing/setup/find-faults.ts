import type { RoutingSetup } from '@celadon/contract'
import { isId } from '#platform/ids'

type Known = { memberIds: readonly string[] }

/** What keeps a sheet from being saved: something named twice, or something that is not there. */
export const findFaults = (setup: RoutingSetup, known: Known): 'INVALID_REQUEST' | 'NOT_FOUND' | undefined => {
  const { queues, profiles, skills, members } = setup
  const lists = [
    queues.map(({ id }) => id),
    profiles.map(({ id }) => id),
    skills.map(({ id }) => id),
    members.map(({ memberId }) => memberId),
    ...profiles.map((profile) => profile.queues.map(({ queueId }) => queueId)),
    ...[...queues, ...members].map((one) => one.skills.map(({ skillId }) => skillId)),
  ]
  if (lists.some(hasTwice) || lists.flat().some((id) => !isId(id))) return 'INVALID_REQUEST'
  if (profiles.some(({ channels }) => hasTwice(channels.map(({ channel }) => channel)))) return 'INVALID_REQUEST'
  const named = (ids: readonly string[], among: readonly string[]): boolean => ids.every((id) => among.includes(id))
  const queueIds = queues.map(({ id }) => id)
  const isWhole =
    named(
      members.map(({ memberId }) => memberId),
      known.memberIds,
    ) &&
    named(
      members.flatMap(({ profileId }) => profileId ?? []),
      profiles.map(({ id }) => id),
    ) &&
    named(
      profiles.flatMap((profile) => profile.queues.map(({ queueId }) => queueId)),
      queueIds,
    ) &&
    named(
      queues.flatMap(({ overflow }) => overflow?.queueId ?? []),
      queueIds,
    ) &&
    named(
      [...queues, ...members].flatMap((one) => one.skills.map(({ skillId }) => skillId)),
      skills.map(({ id }) => id),
    )
  return isWhole ? undefined : 'NOT_FOUND'
}

const hasTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length
