import type { AuditCheck, Localized, Workflow } from '@celadon/contract'
import type { DemoLogin, MarketSize } from '#demo'
import type { Config } from '#platform/config'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'

/** What every command that works stands on: settings read and checked, the database up, migrated, protected and open. */
export type Foundation = {
  /** `port` is never 0: a free one was taken, and stands in `publicUrl` too. */
  config: Config
  log: Log
  /** Closed by the command line, after the server has stopped. */
  database: Database
  /** Signs chat tokens and sign-ins. */
  secret: string
}

/** An address worth opening, for whoever started the server. */
export type Page = { name: Localized; url: string }

export type RunningServer = {
  /** In the order they are printed: under `demo` the shop, the desk, the outgoing mail. */
  pages: readonly Page[]
  /** Takes no more requests, ends sockets, waits for jobs and turns under way. The database is still open meanwhile. */
  stop: () => Promise<void>
}

/** `demo` adds the persona switch and the page of outgoing mail; `serve` has neither. */
export type ServerKind = 'serve' | 'demo'

export type NewAdmin = {
  email: string
  /** Shown to customers and colleagues. */
  name: string
  password: string
  /** The name of the workspace, when there is none yet. */
  workspace: string
  /** Origins whose pages may embed the chat, beside those that may already. */
  shopOrigins: readonly string[]
}

export type CreatedAdmin = {
  workspace: Localized
  /** Stands in the snippet that embeds the widget. */
  inboxKey: string
  /** With it the shop signs who its customers are. */
  shopSecret: string
}

/** One file in the shape of tau-bench's retail shop, or a folder of files in the shape of ECom-Bench's. */
export const shopFormats = ['retail', 'retail-zh'] as const
export type ShopFormat = (typeof shopFormats)[number]

/** Its files by their names, each without `.json`; a format of one file has one. */
export type ShopFiles = Readonly<Record<string, unknown>>

/** How much of a shop was read in. */
export type ImportedShop = { products: number; buyers: number; orders: number }

/** A guideline that became a workflow; `missing` are the texts nobody has written in that language, in the other one. */
export type ImportedWorkflow = {
  workflow: Omit<Workflow, 'version'>
  became: 'new' | 'changed' | 'same'
  missing: { zh: string[]; en: string[] }
}

/** What the command line gets from `main.ts`, which alone sees all modules. */
export type Composition = {
  /** @throws when the port is taken; nothing is left running then. */
  startServer: (
    foundation: Foundation,
    kind: ServerKind,
    /** Of a demo with a past: hears how far it is played. */
    tellPast?: (words: Localized) => void,
  ) => Promise<RunningServer>
  /**
   * Seeds the demo marketplace where it is not there yet. Called before `startServer`; `onStep` hears what is being done.
   * @returns all logins with their passwords, also those made at an earlier start.
   * @throws OperatorError when the database holds another workspace.
   */
  prepareDemo: (
    foundation: Foundation,
    wanted: { size: MarketSize; onStep: (step: Localized) => void },
  ) => Promise<readonly DemoLogin[]>
  /** Makes an admin, and the workspace with its inbox and queue when there is none. @throws CeladonError INVALID_REQUEST */
  createAdmin: (foundation: Foundation, admin: NewAdmin) => Promise<CreatedAdmin>
  /**
   * Reads a whole shop into a workspace's embedded shop and publishes the rules that come with its format.
   * @throws OperatorError when the file has another shape, or the workspace's shop is not empty.
   */
  importShop: (
    foundation: Foundation,
    wanted: { tenantId: string; format: ShopFormat; shop: unknown },
  ) => Promise<ImportedShop>
  /** The shop as it is now, in the shape that `importShop` reads. @throws when what the shop holds does not fit it. */
  exportShop: (foundation: Foundation, wanted: { tenantId: string; format: ShopFormat }) => Promise<ShopFiles>
  /** What guidelines would become, with nothing written. @throws OperatorError when the file has another shape. */
  previewGuidelines: (file: unknown) => Omit<ImportedWorkflow, 'became'>[]
  /** Reads guidelines into a workspace as workflows of its own, all or none. @throws OperatorError as the preview does. */
  importGuidelines: (foundation: Foundation, wanted: { tenantId: string; file: unknown }) => Promise<ImportedWorkflow[]>
  /** Reads a workspace's whole audit. `kept`: ends of it that were written down elsewhere. */
  verifyAudit: (
    foundation: Foundation,
    wanted: { tenantId: string; kept: readonly { number: number; hash: string }[] },
  ) => Promise<AuditCheck>
  /** In the place of a seal that was made with another secret; that it was done stands in the audit. */
  sealAuditAnew: (foundation: Foundation, tenantId: string) => Promise<void>
  /** Connects to the mail server and signs in, without sending. @throws what the server or the network said. */
  checkMail: (mail: NonNullable<Config['mail']>) => Promise<void>
  /** Asks the second reader something that needs no answer. @throws what it or the network said. */
  checkSecondReader: (reader: NonNullable<Config['secondReader']>) => Promise<void>
}
