import type { Language } from '@celadon/contract'
import { demoArticles } from '@celadon/server/demo/articles'
import { createKnowledge, publishArticle } from '@celadon/server/knowledge'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { readSubject } from '@celadon/server/reading/shipped'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { UsageError, type LabCommand } from '#command'
import { withOwnDatabase } from '#own-database'
import { askSheet } from './ask-sheet.ts'
import { countAnswers, isFailure, type Answered } from './count-answers.ts'
import type { QuestionSheet } from './question.ts'
import { sheets } from './sheets.ts'

export const answersCommand: LabCommand = {
  name: 'answers',
  summary: "customers' questions to the demo's articles: told from the right one, from a wrong one, or passed",
  flags: {
    sheet:
      "final, development, or odd (in words that shun the shop's own) [final]; all were looked at since, the first looks stand in their files",
    failures: 'lists what was told wrongly or passed though an article answers',
  },
  run: async (args) => {
    const chosen = sheets[args.text('sheet') ?? 'final']
    if (!chosen) throw new UsageError(`--sheet is one of ${Object.keys(sheets).join(', ')}`)
    const isListing = args.has('failures')
    return withOwnDatabase(async (database, tenantId) => {
      const { zh, en } = await askAll(database, tenantId, chosen)
      const figures = { ...countAnswers([...zh, ...en]), zh: countAnswers(zh), en: countAnswers(en) }
      const failures = [...zh, ...en].filter(isFailure).map(describeFailure)
      return { figures: isListing ? { ...figures, failures } : figures, faults: [] }
    })
  },
}

const askAll = async (
  { withTenant }: Database,
  tenantId: string,
  chosen: readonly QuestionSheet[],
): Promise<Record<Language, Answered[]>> => {
  const slugs = await withTenant({ tenantId }, async (tx) => {
    const bySlug = new Map<string, string>()
    for (const article of demoArticles) {
      const when = { newId: ids.next(), now: systemClock.now().toISOString() }
      bySlug.set((await publishArticle(tx, { ...article, sellerId: null }, when)).id, article.slug)
    }
    return bySlug
  })
  const knowledge = createKnowledge({ withTenant, clock: systemClock, subjectOf: readSubject })
  const ask = async (language: Language): Promise<Answered[]> => {
    const answered = chosen.map((sheet) => askSheet(knowledge, tenantId, sheet[language], language, slugs))
    return (await Promise.all(answered)).flat()
  }
  return { zh: await ask('zh'), en: await ask('en') }
}

const describeFailure = ({ question, wanted, told, nearest }: Answered): string => {
  const outcome = told === null ? `passed, nearest ${nearest ?? 'none'}` : `told ${told}`
  return `${question}: ${outcome}, wanted ${wanted.join(' or ') || 'none'}`
}

const ids = createIds(systemClock, systemRandomness)
