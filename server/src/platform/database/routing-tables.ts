import type {
  Localized,
  OfferReason,
  OwnRouting,
  PresenceState,
  ServedChannel,
  SkillOf,
  Topic,
} from '@celadon/contract'
import type { Generated, JSONColumnType } from 'kysely'

/** What is kept of an offer's reason: also who else was looked at, and why they were not asked. */
export type KeptOfferReason = OfferReason & { dropped: { memberId: string; why: string }[] }

/** The rows that decide who is asked to take which conversation. */
export type RoutingTables = {
  queues: {
    tenant_id: string
    id: string
    name: JSONColumnType<Localized>
    is_default: boolean
    topics: Generated<Topic[]>
    place: Generated<number>
    weight: Generated<number>
    skills: JSONColumnType<SkillOf[], string | undefined>
    relax_seconds: Generated<number>
    first_target_seconds: Generated<number | null>
    next_target_seconds: Generated<number | null>
    resolution_target_seconds: Generated<number | null>
    overflow_queue_id: Generated<string | null>
    overflow_after_minutes: Generated<number | null>
    is_archived: Generated<boolean>
  }
  skills: { tenant_id: string; id: string; name: JSONColumnType<Localized> }
  routing_profiles: {
    tenant_id: string
    id: string
    name: JSONColumnType<Localized>
    capacity: number
    queues: JSONColumnType<{ queueId: string; rank: number }[]>
    channels: JSONColumnType<ServedChannel[], string | undefined>
  }
  member_routing: {
    tenant_id: string
    member_id: string
    profile_id: string | null
    languages: ('zh' | 'en')[]
    skills: JSONColumnType<SkillOf[]>
  }
  presences: {
    tenant_id: string
    member_id: string
    state: PresenceState
    away_because: OwnRouting['awayBecause']
    since: string
    seen_at: string
    idle_since: string
    misses: number
  }
  offers: {
    tenant_id: string
    id: string
    conversation_id: string
    member_id: string
    epoch: number
    state: 'open' | 'accepted' | 'declined' | 'missed' | 'withdrawn'
    reason: JSONColumnType<KeptOfferReason>
    offered_at: string
    expires_at: string
    ended_at: string | null
  }
}
