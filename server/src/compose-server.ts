import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createDeskSocket, createHttpServer } from '#api'
import { sendUnreadNotices } from '#channels/email'
import { chatRoutes, createChatSocket } from '#channels/web'
import type { Foundation, RunningServer, ServerKind } from '#cli'
import { createBounds, createOrderReader } from '#commerce'
import {
  createEmbeddedShop,
  createEmbeddedShopDesk,
  listBuyerOrders,
  listImages,
} from '#connectors/commerce/embedded-shop'
import { createSmtpMailer } from '#connectors/mail'
import { createDemoPages, demoInboxKey, marketTerms } from '#demo'
import { maskSensitive } from '#conversation/masking'
import { createWordKeeping, listTenantIds } from '#conversation/search'
import { createRecentWords } from '#conversation/splitting'
import { forgetSettled } from '#conversation/follow-ups'
import { createMacroDesk } from '#copilot/macros'
import { createKnowledge, createSynonymDesk, turnShelves } from '#knowledge'
import { createArticleDesk } from '#knowledge/desk'
import { groupQuestions } from '#knowledge/gaps'
import { createImportDesk, robotName, runImports } from '#knowledge/imports'
import { readInThread } from '#knowledge/sources'
import { compareArticles } from '#knowledge/twins'
import { createReportKeeping, isWorthCounting } from '#oversight/reports'
import { createAccounts } from '#people/accounts'
import { clearSpent } from '#people/proof'
import { createBus } from '#platform/bus'
import { systemClock } from '#platform/clock'
import type { Config } from '#platform/config'
import { createFiles, createFolderDisk } from '#platform/files'
import { createIds, systemRandomness } from '#platform/ids'
import { createJobs, createTurnstile } from '#platform/jobs'
import { sendDueMails } from '#platform/mail'
import { createOutbound } from '#platform/outbound'
import { createLimits, type LimitSettings } from '#platform/wire'
import { createReader } from '#reading'
import { testTaught } from '#reading/training'
import { createTenantMemory } from '#tenancy'
import { createStartOfDays } from '#tenancy/workspaces'
import { closeSolved } from '#tickets'
import { createRealtime, createSockets, topics } from '#realtime'
import { readFirstTargets } from '#routing/queues'
import { listAssignableTenants } from '#routing/assignment'
import { createAssigning, createTurns, type Announcement, type TurnDependencies, type Turns } from '#turn'
import { composeAfterSales } from './compose-after-sales.ts'
import { composeAudit } from './compose-audit.ts'
import { composeAdministration } from './compose-administration.ts'
import { composeLearning } from './compose-learning.ts'
import { composePast } from './compose-past.ts'
import { composeSecondReader } from './compose-second-reader.ts'
import { trackTurns } from './track-turns.ts'
import type { Localized } from '@celadon/contract'
import { openShippedModel, readSubject } from '#reading/shipped'

/** What a measurement may put in the place of a part: other limits, or the same verbs with a fault planted in one. */
export type Replaced = { limits?: LimitSettings; alterTurns?: (turns: Turns) => Turns }

const clock = systemClock
const ids = createIds(clock, systemRandomness)
const shop = { ttlMs: 3_000, maxCustomers: 10_000 }
/** In the demo what is sent back arrives while its visitor still watches. */
const demoTravelMs = 120_000
const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * Puts all parts together and listens. `demo` adds the shop's pages, and `tellPast` its past, which it tells of.
 * @throws when the port is taken; nothing is left running then.
 */
export const composeServer = async (
  foundation: Foundation,
  kind: ServerKind,
  { tellPast, ...replaced }: Replaced & { tellPast?: ((words: Localized) => void) | undefined } = {},
): Promise<RunningServer> => {
  const { config, database, log, secret } = foundation
  const { publicUrl, trustedProxies } = config
  const bus = createBus({ log })
  const embeddedShop = createBounds(config.connectorDeadlineMs).orders(createEmbeddedShop(database))
  const shipped = openShippedModel()
  const learning = await composeLearning(foundation, shipped)
  const { readMessage } = createReader({
    modelOf: learning.models.modelOf,
    ...(config.secondReader && {
      second: {
        reader: composeSecondReader(config.secondReader),
        listIntents: learning.teaching.listIntents,
        log,
      },
    }),
  })
  const { fileLimitBytes } = config
  const audit = composeAudit({ database, clock, log, secret })
  const files = createFiles({
    disk: createFolderDisk(join(config.home, 'files')),
    database,
    clock,
    ids,
    maskText: (text) => maskSensitive(text).text,
    limitBytes: fileLimitBytes,
  })
  const knowledge = createKnowledge({ withTenant: database.withTenant, clock, subjectOf: readSubject })
  const shopDesk = createEmbeddedShopDesk({ ...database, clock, terms: kind === 'demo' ? marketTerms : null })
  const turnDeps: TurnDependencies = {
    database,
    clock,
    ids,
    randomness: systemRandomness,
    secret,
    readMessage,
    refreshModel: learning.models.refresh,
    tenants: createTenantMemory({ clock }),
    recentWords: createRecentWords(),
    orders: createOrderReader({ port: embeddedShop, clock, ...shop }),
    knowledge,
    files,
    shopDesk,
    sellerRecords: shopDesk,
    afterSales: composeAfterSales({
      database,
      clock,
      ids,
      randomness: systemRandomness,
      deadlineMs: config.connectorDeadlineMs,
      travelMs: kind === 'demo' ? demoTravelMs : null,
    }),
    pause: setTimeout,
    findShopCustomerByEmail: embeddedShop.findCustomerByEmail,
    announce: (announcement) => bus.publish(topics.changed, announcement),
    log,
  }
  const turns = trackTurns(
    (replaced.alterTurns ?? ((given) => given))(createTurns({ ...turnDeps, deskUrl: publicUrl })),
  )
  const openLearned = turns.verbs.desk.openLearnedAnswers
  const alone = kind === 'demo' ? createTurnstile() : <T>(work: () => Promise<T>) => work()
  const realtime = createRealtime({ bus, turns: turns.verbs, log })
  const assigning = createAssigning({
    assign: (...wanted) => alone(() => turns.verbs.routing.assign(...wanted)),
    listTenants: () => database.withDispatcher(listAssignableTenants),
    tell: (tenantId, memberIds) => bus.publish(topics.ownWork, { tenantId, memberIds }),
    log,
  })
  const noteForAll = (tenantId: string) => bus.publish(topics.ownWork, { tenantId, memberIds: 'everybody' })
  const words = createWordKeeping({ ...database, clock })
  const reports = createReportKeeping({ ...database, clock, log, listTenantIds, readTargets: readFirstTargets })
  const hearAll = (change: Announcement): void => {
    words.hear(change)
    if (change.deskEntries.some((entry) => isWorthCounting(entry, clock.now()))) reports.hear(change)
  }
  const past =
    tellPast &&
    (await composePast({
      live: { ...turnDeps, announce: hearAll },
      shop: embeddedShop,
      deadlineMs: config.connectorDeadlineMs,
      alone,
      tell: tellPast,
    }))
  bus.subscribe(topics.changed, (message) => {
    const announced = message as Announcement
    const { tenantId, chatEntries, deskEntries } = announced
    hearAll(announced)
    // What ends by itself is nobody who uses the demo.
    if (chatEntries.length > 0) past?.makeWay()
    if (deskEntries.some(({ kind }) => kind === 'owner')) assigning.wake(tenantId)
  })
  const accounts = createAccounts({ pool: database.appPool, secret, baseUrl: publicUrl, trustedOrigins: [] })
  const limits = createLimits(clock, replaced.limits)
  const shared = {
    turns: turns.verbs,
    accounts,
    database,
    clock,
    ids,
    log,
    limits,
    publicUrl,
    fileLimitBytes,
    secret,
    trustedProxies,
    realtime,
    wakeRouting: (tenantId: string, memberIds: readonly string[]) => {
      bus.publish(topics.ownWork, { tenantId, memberIds })
      assigning.wake(tenantId)
    },
    noteForAll,
    noteAccess: (tenantId: string, memberId: string) => bus.publish(topics.access, { tenantId, memberId }),
    teaching: learning.teaching,
    training: learning.training,
    synonyms: createSynonymDesk({ ...database, clock, ids, forget: knowledge.forget }),
    macros: createMacroDesk({ ...database, clock, ids }),
    articles: createArticleDesk({
      withTenant: database.withTenant,
      clock,
      ids,
      knowledge,
      testTaught: (tenantId) => testTaught({ ...database, ...learning.models }, tenantId),
      openLearned,
    }),
    imports: createImportDesk({ ...database, clock, ids }),
    ...composeAdministration({ ...turnDeps, accounts, publicUrl, sendsMail: config.mail !== undefined, audit }),
  }
  const outbound = createOutbound({
    allowed: config.reachableNetworks,
    userAgent: `Mozilla/5.0 (compatible; ${robotName}; +${publicUrl})`,
  })
  const demoPages = createDemoPages({
    database,
    clock,
    inboxKey: demoInboxKey,
    deskPath: '/console/',
    findShopCustomerByEmail: embeddedShop.findCustomerByEmail,
    listBuyerOrders,
    listImages,
  })
  await past?.playFirst()
  // What looks for words left over begins with the jobs, and the two would be in each other's way.
  await words.runDue()
  await reports.runDue()
  const http = await createHttpServer({
    ...shared,
    readPast: past?.read,
    widgetDir: folderOf('../../widget/dist'),
    consoleDir: folderOf('../../console/dist'),
    plugins: [chatRoutes(shared), ...(kind === 'demo' ? [demoPages] : [])],
  })
  const kinds = [createChatSocket(shared), createDeskSocket(shared)]
  const sockets = createSockets({ kinds, trustedProxies, clock, log, nextTraceId: ids.next })
  sockets.attach(http.server)
  await http.listen({ host: config.host, port: config.port })

  const mailer = config.mail && createMailer(config.mail)
  const notices = { ...turnDeps, publicUrl, unreadForMs: config.unreadNoticeAfterSeconds * 1000 }
  const jobs = createJobs({ log })
  jobs.every('end silent sockets', 1_000, async () => sockets.sweep())
  jobs.every('write read marks', 2_000, realtime.flushReadMarks)
  jobs.every('answer what was left', 2_000, async () => void (await alone(turns.verbs.sweepUnanswered)))
  jobs.every('offer what waits', 1_000, assigning.runDue)
  jobs.every('hear of desks', 10_000, () => turns.verbs.routing.hearOf(realtime.listDesks()))
  jobs.every('go on with runs', 1_000, async () => void (await alone(turns.verbs.sweepRuns)))
  jobs.every('keep words for search', 1_000, words.runDue)
  jobs.every('look for what has no words', 3_600_000, words.sweep)
  jobs.every('count for reports', 2_000, reports.runDue)
  jobs.every('count what goes on', 3_600_000, reports.sweep)
  jobs.every('bring back what was put off', 5_000, async () => void (await alone(turns.verbs.wakeSnoozed)))
  jobs.every('end pauses whose time is up', 1_000, async () => (await turns.verbs.endDuePauses()).forEach(noteForAll))
  jobs.every('end what fell silent', 10_000, async () => void (await alone(turns.verbs.endSilent)))
  jobs.every(
    'send mail',
    2_000,
    async () =>
      void (await sendDueMails({
        withDispatcher: database.withDispatcher,
        mailer,
        clock,
        keepsWords: kind === 'demo',
      })),
  )
  jobs.every('tell of unread answers', 10_000, async () => void (await alone(() => sendUnreadNotices(notices))))
  jobs.every('train what is due', 2_000, learning.training.runDue)
  jobs.every('forget what needs no follow-up', 5_000, () => database.withDispatcher(forgetSettled))
  jobs.every('close solved tickets', 600_000, async () => void (await closeSolved({ ...database, clock })))
  jobs.every('group unanswered questions', 3_000, () => groupQuestions({ ...database, ids }))
  jobs.every('turn shelves by their dates', 5_000, () => turnShelves({ ...database, clock, forget: knowledge.forget }))
  const startOfDays = createStartOfDays(database)
  const importing = { ...database, clock, ids, outbound, read: readInThread, knowledge, openLearned, startOfDays }
  jobs.every('import articles', 200, () => runImports(importing))
  jobs.every('compare articles', 3_000, () => compareArticles({ ...database, knowledge }))
  jobs.every('drop unsent files', 600_000, files.sweep)
  jobs.every('seal the audit', 60_000, audit.seal)
  jobs.every('clear spent codes', 3_600_000, () => clearSpent(database.withDispatcher, clock.now()))
  jobs.start()
  past?.playRest()

  return {
    pages: kind === 'demo' ? [...demoPagesOf(publicUrl), deskPageOf(publicUrl)] : [deskPageOf(publicUrl)],
    stop: async () => {
      await past?.stop()
      sockets.close()
      await http.close()
      await jobs.stop()
      await assigning.settle()
      await turns.settle()
      await realtime.stop()
    },
  }
}

export const createMailer = ({ smtpUrl, from }: NonNullable<Config['mail']>) =>
  createSmtpMailer({ url: smtpUrl, from: from.address, ...(from.name === undefined ? {} : { fromName: from.name }) })

const deskPageOf = (publicUrl: string) => ({ name: { zh: '客服工作台', en: 'Desk' }, url: `${publicUrl}/console/` })
const demoPagesOf = (publicUrl: string) => [
  { name: { zh: '演示商店', en: 'Demo shop' }, url: `${publicUrl}/` },
  { name: { zh: '外发邮件', en: 'Outgoing mail' }, url: `${publicUrl}/demo/mail` },
]
