import type { Knowledge } from '#knowledge'
import type { OpenLearned } from '#knowledge/desk'
import type { readInThread } from '#knowledge/sources'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Ids } from '#platform/ids'
import type { Outbound } from '#platform/outbound'

export type RunNeeds = Pick<Database, 'withTenant' | 'withDispatcher'> & {
  clock: Clock
  ids: Ids
  outbound: Outbound
  read: typeof readInThread
  /** What is published is tried before, and found from then on. */
  knowledge: Pick<Knowledge, 'ask' | 'termsOf' | 'forget'>
  openLearned: OpenLearned
  /** When a day (YYYY-MM-DD) of the workspace's own calendar begins. */
  startOfDays: (tenantId: string) => Promise<StartOfDay>
}

export type StartOfDay = (day: string) => string
