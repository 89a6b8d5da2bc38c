import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Localized } from '@celadon/contract'
import type { Composition, CreatedAdmin, Foundation, NewAdmin, ShopFiles } from '#cli'
import { recordBuyers, recordOrders, recordPayments, recordProducts } from '#connectors/commerce/embedded-shop'
import { exportRetail, openRetailShop } from '#connectors/commerce/retail-file'
import { exportRetailZh, openRetailZhShop } from '#connectors/commerce/retail-zh'
import { importGuidelines, missingIn, readGuidelines } from '#connectors/workflows/guidelines'
import { demoInboxKey, seedDemo } from '#demo'
import { createAccounts } from '#people/accounts'
import { createMember } from '#people/members'
import { recordAudit } from '#platform/audit'
import { systemClock } from '#platform/clock'
import { OperatorError } from '#platform/errors'
import { createIds, randomToken, systemRandomness } from '#platform/ids'
import {
  allowOrigins,
  createInbox,
  createTenant,
  findFirstTenantId,
  findInboxByKey,
  listInboxes,
  loadTenant,
} from '#tenancy'
import { startingPolicy } from '#policy'
import { publishPolicy, recordPolicyDraft } from '#policy/versions'
import { composeAudit } from './compose-audit.ts'
import { composeSecondReader } from './compose-second-reader.ts'
import { composeServer, createMailer } from './compose-server.ts'

const clock = systemClock
const ids = createIds(clock, systemRandomness)

const prepareDemo: Composition['prepareDemo'] = async (foundation, { size, onStep }) => {
  const { database, config } = foundation
  const isDemo = await database.withDispatcher((tx) => findInboxByKey(tx, demoInboxKey))
  if (!isDemo && (await database.withDispatcher(findFirstTenantId))) throw new OperatorError(words.anotherWorkspace)
  if (!isDemo) onStep(words.seeding)
  const path = join(config.home, 'demo-logins.json')
  const { logins } = await seedDemo(
    {
      accounts: accountsOf(foundation),
      newPassword: () => randomToken(systemRandomness, 12),
      readLogins: () => readFile(path, 'utf8').catch(() => undefined),
      writeLogins: async (text) => {
        await mkdir(config.home, { recursive: true })
        await writeFile(path, text, { mode: 0o600 })
      },
      database,
      ids,
      randomness: systemRandomness,
      shop: { recordProducts, recordBuyers, recordOrders, recordPayments },
      allowedOrigins: [config.publicUrl],
    },
    { now: clock.now(), size },
  )
  return logins
}

/** The account first: an address that has one already changes nothing else. */
const createAdmin = async (foundation: Foundation, admin: NewAdmin): Promise<CreatedAdmin> => {
  const { database } = foundation
  const user = await accountsOf(foundation).createUser(admin)
  const tenantId =
    (await database.withDispatcher(findFirstTenantId)) ?? (await createWorkspace(foundation, admin.workspace))
  return database.withTenant({ tenantId }, async (tx) => {
    const id = ids.next()
    await createMember(tx, { id, userId: user.id, role: 'admin', sellerId: null, displayName: admin.name })
    await recordAudit(tx, { ...byInstallation(tenantId), act: 'admin.made', about: { kind: 'member', id } })
    const [inbox] = await listInboxes(tx)
    if (!inbox) throw new Error('the workspace has no inbox: every workspace is made with one')
    await allowOrigins(tx, inbox.id, admin.shopOrigins)
    return { workspace: (await loadTenant(tx)).name, inboxKey: inbox.key, shopSecret: inbox.shopSecret }
  })
}

/** Open on working days from nine to six, with rules in force that promise little; everything can be changed later. */
const createWorkspace = async ({ database, config }: Foundation, name: string): Promise<string> => {
  const tenantId = ids.next()
  const tenant = {
    id: tenantId,
    slug: `workspace-${tenantId.slice(-12)}`,
    name: { zh: name, en: name },
    defaultLanguage: 'zh' as const,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    openingHours: { weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }], holidays: [] },
    callBackWithinMinutes: 120,
  }
  await database.withTenant({ tenantId }, async (tx) => {
    await createTenant(
      tx,
      tenant,
      { id: ids.next(), name: { zh: '人工客服', en: 'Customer care' } },
      clock.now().toISOString(),
    )
    await createInbox(tx, {
      id: ids.next(),
      key: randomToken(systemRandomness, 9),
      name: { zh: '网页', en: 'Website' },
      allowedOrigins: [config.publicUrl],
      shopSecret: randomToken(systemRandomness),
    })
    const now = clock.now().toISOString()
    const { name: rules, version } = await recordPolicyDraft(tx, startingPolicy, {
      id: ids.next(),
      authorId: null,
      now,
    })
    await publishPolicy(tx, { name: rules, version, now })
  })
  return tenantId
}

/** Whoever is at the command line is no member. */
const byInstallation = (tenantId: string) => ({ tenantId, at: clock.now().toISOString(), by: null })

const accountsOf = ({ database, secret, config }: Foundation) =>
  createAccounts({ pool: database.appPool, secret, baseUrl: config.publicUrl, trustedOrigins: [] })

const words = {
  anotherWorkspace: {
    zh: '这个数据库里已有其他工作区，演示集市不会混入其中。请用 CELADON_HOME 指定另一个文件夹，或运行 celadon serve。',
    en: 'This database holds another workspace, and the demo does not mix with it. Name another folder in CELADON_HOME, or run celadon serve.',
  },
  seeding: { zh: '正在准备演示集市……', en: 'Setting up the demo marketplace …' },
} as const satisfies Record<string, Localized>

/** What the command line can do, put together. */
export const composition: Composition = {
  startServer: (foundation, kind, tellPast) => composeServer(foundation, kind, { tellPast }),
  prepareDemo,
  createAdmin,
  importShop: ({ database }, { tenantId, format, shop }) =>
    database.withTenant({ tenantId }, async (tx) => {
      const open = format === 'retail' ? openRetailShop : openRetailZhShop
      const imported = await open(tx, shop, { now: clock.now(), newId: ids.next })
      const about = { kind: 'workspace', id: tenantId }
      await recordAudit(tx, { ...byInstallation(tenantId), act: 'shop.imported', about, details: { ...imported } })
      return imported
    }),
  exportShop: ({ database }, { tenantId, format }) =>
    database.withTenant({ tenantId }, async (tx): Promise<ShopFiles> => {
      const files = await (format === 'retail' ? exportRetail : exportRetailZh)(tx)
      const about = { kind: 'workspace', id: tenantId }
      await recordAudit(tx, { ...byInstallation(tenantId), act: 'shop.exported', about, details: { format } })
      return files
    }),
  checkMail: (mail) => createMailer(mail).check(),
  previewGuidelines: (file) => readGuidelines(file).map((workflow) => ({ workflow, missing: missingIn(workflow) })),
  importGuidelines: ({ database }, { tenantId, file }) =>
    database.withTenant({ tenantId }, async (tx) => {
      const imported = await importGuidelines(tx, file, { now: clock.now() })
      const about = { kind: 'workspace', id: tenantId }
      const details = { workflows: imported.length }
      await recordAudit(tx, { ...byInstallation(tenantId), act: 'workflows.imported', about, details })
      return imported
    }),
  sealAuditAnew: (foundation, tenantId) => composeAudit({ ...foundation, clock }).sealAnew(tenantId),
  verifyAudit: (foundation, wanted) => composeAudit({ ...foundation, clock }).verify(wanted),
  // A model may have to be loaded first: longer than a customer waits.
  checkSecondReader: (reader) => composeSecondReader(reader).check(AbortSignal.timeout(30_000)),
}
