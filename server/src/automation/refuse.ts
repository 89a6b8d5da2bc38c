import type { Reason, Ruling, Run } from '@celadon/contract'
import type { NamingFacts } from '#automation/fields'
import { alternatives, refusalWords, words } from '#automation/words'
import { clauseGrounds, orderGrounds, plain, type Given } from './outcome.ts'
import type { PlannedRun } from './planned-run.ts'

/** The fact first, then the clause it rests on, then what is still possible. */
export const refuse = (run: Run, ruling: Ruling, { facts, asks }: Given): PlannedRun => {
  const said = words[facts.language]
  const [clause] = ruling.clauses
  const text = [
    ...ruling.reasons.map((reason) => wordReason(reason, facts)),
    ...(clause ? [said.refused(clause.sentence[facts.language])] : []),
  ].join(said.sentenceJoin)
  const options = ruling.alternatives.flatMap(({ kind }) => {
    const label = alternatives[facts.language][kind]
    return label === undefined ? [] : [{ id: intentsOf[kind] ?? kind, label }]
  })
  const partId = asks.nextId()
  return {
    ...plain({ ...run, ruling, status: 'refused' }),
    parts: [
      { type: 'text', text },
      { type: 'choices', id: partId, mode: 'one', options },
    ],
    awaiting: { partId, slot: 'topic', kind: 'choice', options },
    grounds: [...orderGrounds(run, facts), ...clauseGrounds(ruling.clauses, facts)],
  }
}

/** The intent that starts what is offered instead. */
const intentsOf: Readonly<Record<string, string>> = {
  'return-items': 'return-item',
  'exchange-items': 'exchange-item',
  'cancel-order': 'cancel-order',
  claim: 'problem-with-goods',
  exception: 'ask-exception',
}

/** A reason of policy's in words; its words name lines and ways to pay by their ids. */
export const wordReason = (reason: Reason, facts: NamingFacts): string => {
  const wording = refusalWords[reason.code]?.[facts.language] ?? reason.code
  return wording.replaceAll(/\{(\d)\}/g, (_, at: string) => nameOf(reason.words[Number(at)] ?? '', facts))
}

const nameOf = (word: string, { orders, shop, language }: NamingFacts): string => {
  const item = orders.flatMap((order) => order.items).find(({ lineId }) => lineId === word)
  const named = item?.title ?? shop.account.methods.find(({ id }) => id === word)?.label
  return named?.[language] ?? word
}
