import type { DemoPast } from '@celadon/contract'
import type { FastifyPluginAsync, FastifyPluginCallback } from 'fastify'
import type { MacroDesk } from '#copilot/macros'
import type { SynonymDesk } from '#knowledge'
import type { ArticleDesk } from '#knowledge/desk'
import type { ImportDesk } from '#knowledge/imports'
import type { Accounts } from '#people/accounts'
import type { AuditDesk } from '#people/auditing'
import type { InvitationDesk } from '#people/invitations'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Ids } from '#platform/ids'
import type { Log } from '#platform/log'
import type { Limits } from '#platform/wire'
import type { Teaching } from '#reading/teaching'
import type { Training } from '#reading/training'
import type { HoursDesk } from '#tenancy/hours'
import type { Appearance, InboxDesk } from '#tenancy/inboxes'
import type { Turns } from '#turn'

/** Everything the listener reaches, given by the composition root. */
export type HttpDependencies = {
  turns: Pick<Turns, 'desk' | 'routing'>
  /** Who can be asked changed, and these members' own work did. */
  wakeRouting: (tenantId: string, memberIds: readonly string[]) => void
  /** Something that every desk of this workspace shows changed. */
  noteForAll: (tenantId: string) => void
  /** What this member may do changed: their open desks are looked at anew, at every node. */
  noteAccess: (tenantId: string, memberId: string) => void
  teaching: Teaching
  training: Pick<Training, 'start' | 'list'>
  synonyms: SynonymDesk
  macros: MacroDesk
  articles: ArticleDesk
  imports: ImportDesk
  invitations: InvitationDesk
  audit: AuditDesk
  inboxes: InboxDesk
  hours: HoursDesk
  appearance: Appearance
  accounts: Pick<Accounts, 'handler' | 'findUser' | 'endLogIns'>
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  clock: Clock
  ids: Ids
  log: Log
  /** The same for every listener of this process. */
  limits: Limits
  /** How far a demo's past is played; undefined where there is none. */
  readPast?: (() => DemoPast) | undefined
  /** An origin, without a slash at its end. */
  publicUrl: string
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[]
  /** Of one file that is posted, in bytes. */
  fileLimitBytes: number
  /** Built files of the widget and of the console. */
  widgetDir: string
  consoleDir: string
  /** Routes of channels, and the demo's pages. They stand behind the same limits, headers and error answers. */
  plugins: readonly (FastifyPluginAsync | FastifyPluginCallback)[]
}
