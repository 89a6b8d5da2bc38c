import { builtIn, type ArticleImportDetail } from '@celadon/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createKnowledge } from '#knowledge'
import { createArticleDesk, type ArticleDesk, type By } from '#knowledge/desk'
import { readSource } from '#knowledge/sources'
import { createManualClock } from '#platform/clock'
import { CeladonError } from '#platform/errors'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { createImportDesk, runImports, type ImportDesk, type RunNeeds } from './index.ts'
import { insertItems } from './item-store.ts'
import { createTestSite } from './test-site.spec.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
let area: TestDatabase
let imports: ImportDesk
let articles: ArticleDesk
let needs: RunNeeds
let admin: By

beforeAll(async () => {
  area = await createTestDatabase()
  const { withTenant } = area.database
  const knowledge = createKnowledge({ withTenant, clock })
  const openLearned = async () => ({ count: 0, check: async () => {}, findUnwanted: () => [] })
  const testTaught = async () => ({ tested: 0, failing: 0, misread: [] })
  const read: RunNeeds['read'] = ({ kind, name, bytes }) => readSource(kind, name, bytes)
  const startOfDays = async () => (day: string) => `${day}T00:00:00.000Z`
  imports = createImportDesk({ withTenant, clock, ids })
  articles = createArticleDesk({ withTenant, clock, ids, knowledge, testTaught, openLearned })
  needs = { ...area.database, clock, ids, outbound: createTestSite(clock), read, startOfDays, knowledge, openLearned }
})
beforeEach(async () => {
  const { tenantId, ...tenant } = await createTestTenant(area.ownerAddress)
  admin = { tenantId, memberId: tenant.adminId, ...builtIn('admin'), sellerId: undefined }
})
afterAll(() => area.close())

/** Imports a file and answers what became of it. */
const take = async (name: string, text: string, publishes = false): Promise<ArticleImportDetail> => {
  const file = { name, bytes: new TextEncoder().encode(text) }
  const { id } = await imports.takeFile(admin, { audience: 'buyers', publishes }, file)
  for (let beat = 0; beat < 20; beat += 1) {
    const found = await imports.load(admin, id)
    if (found.endedAt !== null) return found
    await runImports(needs)
    clock.advance(500)
  }
  throw new Error('the import does not end')
}
const csv = (body: string): string => `title,body,valid_from\nMugs,${body},2026-01-01\n`
const only = async () => articles.read(admin, (await articles.list(admin, {})).articles[0]!.id)
const change = async (body: string) => {
  const { id, draft, current } = await only()
  const { content, revision } = draft ?? { content: current!.content, revision: 0 }
  const saved = await articles.saveDraft(admin, id, { revision, content: { ...content, body: { zh: '', en: body } } })
  return { id, revision: saved.revision }
}
const leftAlone = (problem: string) => ({ done: 0, failed: 1, failures: [{ source: 'faq.csv: Mugs', problem }] })

test('an article that was archived stays so, however often its source is imported', async () => {
  await take('faq.csv', csv('Of clay.'), true)
  await articles.archive(admin, (await only()).id)
  for (const body of ['Of clay.', 'Of glass.'])
    for (const publishes of [true, false])
      expect(await take('faq.csv', csv(body), publishes)).toMatchObject(leftAlone('ARCHIVED'))
  expect(await only()).toMatchObject({ state: 'archived', draft: null })
})

test('a draft that was changed since it was imported is left as it is, and named', async () => {
  await take('faq.csv', csv('Of clay.'))
  expect(await take('faq.csv', csv('Of glass.'))).toMatchObject({ done: 1 })
  await change('Of glass, and of clay.')
  for (const publishes of [true, false])
    expect(await take('faq.csv', csv('Of tin.'), publishes)).toMatchObject(leftAlone('CHANGED_SINCE'))
  expect((await only()).draft?.content.body.en).toBe('Of glass, and of clay.')
})

test('a published article that was changed since is left as it is; one that was only published goes on', async () => {
  await take('faq.csv', csv('Of clay.'))
  const { id, draft } = await only()
  await articles.publish(admin, id, { revision: draft!.revision, accepts: [] })
  expect(await take('faq.csv', csv('Of glass.'), true)).toMatchObject({ done: 1, failed: 0 })
  const { revision } = await change('Of porcelain.')
  await articles.publish(admin, id, { revision, accepts: [] })
  expect(await take('faq.csv', csv('Of glass.'), true)).toMatchObject(leftAlone('CHANGED_SINCE'))
  expect(await take('faq.csv', csv('Of porcelain.'), true)).toMatchObject({ unchanged: 1, failed: 0 })
  expect((await only()).current?.content.body.en).toBe('Of porcelain.')
})

test('an imported draft that was discarded keeps the article from no later import', async () => {
  await take('faq.csv', csv('Of clay.'), true)
  await take('faq.csv', csv('Of glass.'))
  await articles.discardDraft(admin, (await only()).id)
  expect(await take('faq.csv', csv('Of tin.'))).toMatchObject({ done: 1, failed: 0 })
  await articles.discardDraft(admin, (await only()).id)
  expect(await take('faq.csv', csv('Of tin.'), true)).toMatchObject({ done: 1, failed: 0 })
  expect((await only()).current?.content.body.en).toBe('Of tin.')
})

test('two files of one name with other titles are two articles', async () => {
  await take('README.md', '# Mugs\n\nOf clay.\n', true)
  await take('README.md', '# Plates\n\nOf clay.\n', true)
  await take('README.md', '# Plates\n\nOf glass.\n', true)
  const { articles: lines } = await articles.list(admin, {})
  expect(lines.map(({ title, version }) => `${title.en} ${version}`).toSorted()).toEqual(['Mugs 1', 'Plates 2'])
})

test('a file that an older version took in goes on with its article, and one of another title is named beside it', async () => {
  const take = async (text: string, read = needs.read) => {
    const file = { name: 'mugs.md', bytes: new TextEncoder().encode(text) }
    const { id } = await imports.takeFile(admin, { audience: 'buyers', publishes: true }, file)
    for (let beat = 0; beat < 3; beat += 1) await runImports({ ...needs, read })
    return imports.load(admin, id)
  }
  const older: RunNeeds['read'] = async (order) =>
    (await needs.read(order)).map(({ article: { formerSlug, ...article }, ...rest }) => ({
      ...rest,
      article: { ...article, slug: formerSlug! },
    }))
  await take('# Mugs\n\nOf clay.\n', older)
  expect(await take('# Mugs\n\nOf glass.\n')).toMatchObject({ done: 1, failed: 0 })
  expect((await only()).versions).toHaveLength(2)
  const named = { done: 0, failed: 1, failures: [{ problem: 'OTHER_TITLE' }] }
  expect(await take('# Cups\n\nOf glass.\n')).toMatchObject(named)
  expect((await articles.list(admin, {})).articles).toHaveLength(2)
  expect(await take('# Cups\n\nOf tin.\n')).toMatchObject({ done: 1, failed: 0 })
})

test('what people may have changed before it was kept what an import wrote is left as it is', async () => {
  const forget = () => area.database.withTenant(admin, (tx) => tx.deleteFrom('imported_articles').execute())
  const row = (name: string) => csv('Of clay.').replace('Mugs', name)
  await take('faq.csv', csv('Of clay.'), true)
  await forget()
  expect(await take('faq.csv', csv('Of glass.'), true)).toMatchObject({ done: 1, failed: 0 })
  const { id, revision } = await change('Of porcelain.')
  await forget()
  expect(await take('faq.csv', csv('Of tin.'), true)).toMatchObject(leftAlone('CHANGED_SINCE'))
  expect((await only()).draft?.content.body.en).toBe('Of porcelain.')
  await articles.publish(admin, id, { revision, accepts: [] })
  expect(await take('faq.csv', csv('Of tin.'), true)).toMatchObject(leftAlone('CHANGED_SINCE'))
  expect((await only()).current?.content.body.en).toBe('Of porcelain.')
  expect(await take('faq.csv', row('Plates'), true)).toMatchObject({ done: 1, failed: 0 })
})

test('what two servers read at once is done once, by the rows of whoever was faster', async () => {
  const file = { name: 'faq.csv', bytes: new TextEncoder().encode('title,body\nOne,First.\nTwo,Second.\n') }
  const { id } = await imports.takeFile(admin, { audience: 'buyers', publishes: false }, file)
  const slower: RunNeeds['read'] = async (order) => {
    clock.advance(181_000)
    await runImports(needs)
    await runImports(needs)
    return needs.read(order)
  }
  await runImports({ ...needs, read: slower })
  await runImports(needs)
  const counts = { total: 2, done: 2, unchanged: 0, failed: 0 }
  expect(await imports.load(admin, id)).toMatchObject({ state: 'done', ...counts })
})

test('rows that were written before an import ran are written anew', async () => {
  const file = { name: 'faq.csv', bytes: new TextEncoder().encode(csv('Of clay.')) }
  const { id } = await imports.takeFile(admin, { audience: 'buyers', publishes: false }, file)
  const old = [{ source: 'faq.csv: Plates', article: null, problem: null }]
  await area.database.withTenant(admin, (tx) => insertItems(tx, { id, sellerId: null }, 0, old))
  for (let beat = 0; beat < 3; beat += 1) await runImports(needs)
  expect(await imports.load(admin, id)).toMatchObject({ state: 'done', total: 1, done: 1, failed: 0 })
})

test('what would undo what was taught of answers stays a draft, for that reason, and what is published already stays it', async () => {
  const check = async () => {
    throw new CeladonError('LESSONS_FAIL', {}, [{ zh: '不符', en: 'not met' }])
  }
  const strict: RunNeeds = { ...needs, openLearned: async () => ({ count: 1, check, findUnwanted: () => [] }) }
  const file = { name: 'faq.csv', bytes: new TextEncoder().encode(csv('Of clay.')) }
  const takeStrictly = async () => {
    const { id } = await imports.takeFile(admin, { audience: 'buyers', publishes: true }, file)
    for (let beat = 0; beat < 3; beat += 1) await runImports(strict)
    return imports.load(admin, id)
  }
  expect(await takeStrictly()).toMatchObject(leftAlone('LESSONS_FAIL'))
  const { id, state, draft } = await only()
  expect(state).toBe('draft')
  await articles.publish(admin, id, { revision: draft!.revision, accepts: [] })
  expect(await takeStrictly()).toMatchObject({ unchanged: 1, failed: 0 })
})
