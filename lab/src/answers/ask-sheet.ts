import type { Language } from '@celadon/contract'
import type { Knowledge } from '@celadon/server/knowledge'
import { wantedBy, type Answered } from './count-answers.ts'
import type { QuestionSheet } from './question.ts'

/** Each question put as a turn puts it, and the slug of what came back. `slugs`: by article id. */
export const askSheet = async (
  knowledge: Pick<Knowledge, 'answerQuestion'>,
  tenantId: string,
  sheet: QuestionSheet[Language],
  language: Language,
  slugs: ReadonlyMap<string, string>,
): Promise<Answered[]> => {
  const answered: Answered[] = []
  for (const audience of ['buyers', 'sellers'] as const) {
    for (const asked of sheet[audience]) {
      const answer = await knowledge.answerQuestion(tenantId, { question: asked[0], audience }, language)
      const nearest = answer ? slugs.get(answer.articleId)! : null
      answered.push({ question: asked[0], wanted: wantedBy(asked), told: answer?.isSure ? nearest : null, nearest })
    }
  }
  return answered
}
