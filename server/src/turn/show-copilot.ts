import type { Copilot, DeskEntry, Language, Order, SuggestionUse, Warning } from '@celadon/contract'
import { writeBrief, writeSummary } from '#copilot'
import { findOpenQuestions, findQuestion } from '#copilot/log'
import { recordUse, suggestReplies, type Blanks } from '#copilot/suggestions'
import { findLogWarnings, findWarnings } from '#copilot/warnings'
import { loadConversation } from '#conversation/heads'
import { formatMoney } from '#platform/format'
import { findOrderInQuestion, findPointed, listPolicyWords, planNextAction } from './plan-next-action.ts'
import { readHelpFacts, type HelpFacts, type HelpPlace } from './read-help-facts.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * Help for a member who looks at a conversation: summary, replies with their sources, warnings, and the workflow that is
 * ready with policy's word on it. Nothing is said or done by it.
 * @throws NOT_FOUND
 */
export const showCopilot = async (
  deps: TurnDependencies,
  { language, ...place }: HelpPlace & { language?: Language },
): Promise<Copilot> => {
  const facts = await readHelpFacts(deps, place)
  const { head, entries, given, intent } = facts
  const summary = writeSummary(entries, head.language)
  const { order, pointed } = await findSubject(deps, place.tenantId, facts)
  const question = findQuestion(entries)
  const blanks = fillFrom(facts, order, place.member.name)
  return {
    brief: writeBrief(entries, language ?? head.language),
    summary,
    suggestions: suggestReplies({
      ...facts,
      question,
      language: head.language,
      blanks,
      article: await findArticle(deps, place, facts, question),
    }),
    warnings: findLogWarnings(entries, summary.open),
    nextAction: given && planNextAction(pointed, order, given, hasPhoto(entries)),
    blanks,
    intent,
    ticket: facts.ticket,
  }
}

/** What is wrong with words that are about to be sent. @throws NOT_FOUND */
export const checkDraft = async (
  deps: TurnDependencies,
  { text, ...place }: HelpPlace & { text: string },
): Promise<Warning[]> => {
  const facts = await readHelpFacts(deps, place)
  const { order, pointed } = await findSubject(deps, place.tenantId, facts)
  const { given, entries, customerName } = facts
  const says = given ? listPolicyWords(order, pointed, given, hasPhoto(entries)) : []
  return findWarnings(text, { customerName, open: findOpenQuestions(entries), says })
}

/** Counted for the situation; the next order of suggestions knows it. @throws NOT_FOUND */
export const recordSuggestionUse = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, conversationId, ...use }: SuggestionUse & Pick<HelpPlace, 'tenantId' | 'conversationId'>,
): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    await loadConversation(tx, conversationId)
    await recordUse(tx, { key: use.key, intent: use.intent, outcome: use.outcome })
  })

const findSubject = async (deps: TurnDependencies, tenantId: string, { head, entries, given, runs }: HelpFacts) => {
  const orders = given?.facts.orders ?? []
  const workflows = orders.length === 0 ? [] : await deps.afterSales.workflowsOf(tenantId)
  const { orders: named } = writeSummary(entries, head.language)
  return {
    order: findOrderInQuestion(orders, head.dialogue.focusOrderId ?? runs.at(-1)?.answers.orderId ?? null, named),
    pointed: findPointed(entries, workflows, orders),
  }
}

const hasPhoto = (entries: readonly DeskEntry[]): boolean =>
  entries.some(({ author, parts }) => author.kind === 'customer' && parts.some(({ type }) => type === 'attachment'))

const findArticle = async (deps: TurnDependencies, { tenantId }: HelpPlace, facts: HelpFacts, question: string) => {
  if (question === '') return null
  const audience = facts.isSeller ? 'sellers' : 'buyers'
  const found = await deps.knowledge.answerQuestion(tenantId, { question, audience }, facts.head.language)
  return found?.isSure ? found : null
}

/** From records alone; what none of them says stays a blank. */
const fillFrom = ({ head, customerName }: HelpFacts, order: Order | undefined, agent: string): Blanks => {
  const { language } = head
  const filled = {
    customer: customerName,
    agent,
    order: order?.number ?? '',
    amount: order ? formatMoney(order.total, language) : '',
    item: order?.items[0]?.title[language] ?? '',
    tracking: order?.shipments[0]?.trackingNumber ?? '',
  }
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== ''))
}
