import { may, type FailingQuestion, type PublishCheck } from '@celadon/contract'
import type { ChangeCheck, Failing } from './check-change.ts'
import type { By } from './desk-needs.ts'

type Shown = Pick<PublishCheck, 'tested' | 'failing' | 'failingAlready' | 'withheld'>

/** A kept question holds customers' words, and whose article it is a title: a seller's member reads those of their own. */
export const showCheck = (by: By, { tested, failing, failingAlready }: ChangeCheck): Shown => {
  const isTheirs = ({ sellerId }: Failing): boolean => by.sellerId === undefined || sellerId === by.sellerId
  return {
    tested,
    failing: failing.filter(isTheirs).map(withoutOwner),
    failingAlready: failingAlready.filter(isTheirs).map(withoutOwner),
    withheld: failing.filter((each) => !isTheirs(each)).map(({ id }) => id),
  }
}

const withoutOwner = ({ id, question, articleId, title, instead }: Failing): FailingQuestion => ({
  id,
  question,
  articleId,
  title,
  instead,
})

/** What was taught are customers' sentences, of the whole workspace: for whoever may teach. */
export const showTaught = (by: By, taught: PublishCheck['taught']): PublishCheck['taught'] =>
  by.sellerId === undefined && may(by, 'assistant.teach') ? taught : { ...taught, misread: [] }
