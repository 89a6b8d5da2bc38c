import type { ChatEntry, ChatState, DeskEntry, Reading, Run } from '@celadon/contract'
import type { UnderstandingContext } from '@celadon/understanding'
import type { EffectResult } from '#automation/effects'
import type { SentenceMemory } from '#automation/sentences'
import type { WorkflowMemory } from '#automation/workflows'
import type { AfterSalesPort, CommercePort, OrderReader, SellerPort, ShopDesk } from '#commerce'
import type { Knowledge } from '#knowledge'
import type { RecentWords } from '#conversation/splitting'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Files } from '#platform/files'
import type { Ids, Randomness } from '#platform/ids'
import type { Log } from '#platform/log'
import type { RulesInForce } from '#policy'
import type { ReadingFor } from '#reading'
import type { TenantMemory } from '#tenancy'

/** What changed in a conversation, told after the commit. A wake-up only: whoever misses it reads the log. */
export type Announcement = {
  tenantId: string
  conversationId: string
  chatEntries: ChatEntry[]
  deskEntries: DeskEntry[]
  /** The customer's view of the state as it is now; null when it may have changed and must be read. */
  chatState: ChatState | 'unchanged' | null
}

/** What dealing with orders reaches. */
export type AfterSales = {
  /** The shop's facts, afresh. */
  readFacts: AfterSalesPort['readFacts']
  /** Books goods in that somebody has in front of them. */
  receiveReturn: AfterSalesPort['receiveReturn']
  workflowsOf: WorkflowMemory
  /** What the workspace and its sellers let be said instead of single sentences. */
  sentencesOf: SentenceMemory
  /** Does what a run has to do. `busy`: somebody else is at it. */
  runEffects: (run: { tenantId: string; runId: string }) => Promise<EffectResult[] | 'busy'>
}

/** Everything a turn reaches, given by the composition root. */
export type TurnDependencies = {
  database: Pick<Database, 'withTenant' | 'inOneTrip' | 'inSharedTrip' | 'withDispatcher'>
  clock: Clock
  ids: Ids
  randomness: Randomness
  /** The installation's secret, under which one-time codes are hashed. */
  secret: string
  /** Where members find the desk, without a slash at its end; absent: nobody is written to. */
  deskUrl?: string
  readMessage: (utterance: string, context: UnderstandingContext, of: ReadingFor) => Reading | Promise<Reading>
  /** Called once something was taught: the tenant's next reading knows it. */
  refreshModel: (tenantId: string) => Promise<void>
  tenants: TenantMemory
  recentWords: RecentWords
  orders: Pick<OrderReader, 'readOrders' | 'forget'>
  knowledge: Pick<Knowledge, 'answerQuestion'>
  afterSales: AfterSales
  /** What sellers ask about their own shop; absent: the shop keeps no such records. */
  sellerRecords?: SellerPort
  /** Orders as members look at them without their customer. */
  shopDesk: ShopDesk
  files: Pick<Files, 'take' | 'read'>
  findShopCustomerByEmail: CommercePort['findCustomerByEmail']
  /** Waits a little; a parameter like the clock. */
  pause: (ms: number) => Promise<void>
  /** Of a rehearsal only: the rules it tries, and its own runs, in the place of what is kept. */
  stage?: { rules: RulesInForce; findRun: (id: string) => Run | undefined }
  /** Of the demo's past only: what is paused now was not paused then. */
  isPast?: true
  announce: (announcement: Announcement) => void
  log: Pick<Log, 'warn' | 'error'>
}
