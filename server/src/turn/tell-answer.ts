import type { Part } from '@celadon/contract'
import type { PlannedRun } from '#automation'
import { isWithPeople } from '#conversation/heads'
import { formatDay } from '#platform/format'
import { lapseRequest, type KeptRequest } from '#policy/requests'
import { findSeller } from '#tenancy/sellers'
import { sellerWords, words } from '#turn/words'
import { emptyAdvance, type Advance } from './advance.ts'
import { planOnceMore } from './plan-wishes.ts'
import type { RunRead, WhichRun } from './read-run.ts'
import { isSpokenOf, tellCustomer, tellStaff } from './tell-run.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * A seller's answer, or that there was none in time. After a yes the wish that was refused goes on where it stood. False:
 * a turn is at work, or somebody answered this moment; nothing was written.
 */
export const tellAnswer = async (
  deps: TurnDependencies,
  which: WhichRun,
  read: RunRead,
  request: KeptRequest,
): Promise<boolean> => {
  const { tenantId } = which
  const now = deps.clock.now()
  if (request.state === 'open') {
    if (Date.parse(request.dueAt) > now.getTime()) return true
    const isOver = await deps.database.withTenant({ tenantId }, (tx) => lapseRequest(tx, request.id, now.toISOString()))
    return isOver && tellAnswer(deps, which, read, { ...request, state: 'lapsed' })
  }
  const next = request.state === 'granted' && !isWithPeople(read.head) ? await goOn(deps, which, read) : null
  const planned = await composeAnswer(deps, which, read, request, next !== null)
  if (isWithPeople(read.head)) return tellStaff(deps, which, read, planned)
  return tellCustomer(deps, which, read, planned, next)
}

/** The refused run once more under the exception; behind whatever is being talked about by now. Null: nobody is known. */
const goOn = async (deps: TurnDependencies, { tenantId }: WhichRun, read: RunRead): Promise<Advance | null> => {
  const { run, head, tenant, verified, facts } = read
  if (!verified) return null
  const { laterWishes } = head.dialogue
  if (!isSpokenOf(run, head)) {
    const intent = facts.workflow.intents[0]!
    return { ...emptyAdvance, laterWishes: [...laterWishes, { intent, words: run.openingWords }] }
  }
  const { customerId: _, sellerId: __, ...own } = run
  const heard = { language: head.language, orders: facts.orders, ordersReadAt: facts.ordersReadAt }
  return { ...(await planOnceMore(deps, { tenantId, tenant, head }, heard, verified, own)), laterWishes }
}

const composeAnswer = async (
  deps: TurnDependencies,
  { tenantId }: WhichRun,
  { run, head: { language }, tenant }: RunRead,
  { state, asked, why, dueAt, sellerId }: KeptRequest,
  goesOn: boolean,
): Promise<PlannedRun> => {
  const seller = await deps.database.withTenant({ tenantId }, (tx) => findSeller(tx, sellerId))
  const said = sellerWords[language]
  const answer = { shop: seller?.name[language] ?? '', number: asked.order.number, why: why ?? '' }
  if (state !== 'granted') {
    const text = state === 'refused' ? said.refused(answer) : said.lapsed(answer)
    const options = [{ id: 'person', label: words[language].person }]
    return told(run, [
      { type: 'text', text },
      { type: 'choices', id: deps.ids.next(), mode: 'one', options },
    ])
  }
  const until = formatDay(dueAt, language, tenant.timeZone)
  const text = said.granted({ ...answer, clause: asked.wanted.sentence[language], until })
  return told(run, [{ type: 'text', text }, ...(goesOn ? [] : [{ type: 'text' as const, text: said.goOn }])])
}

const told = (run: RunRead['run'], parts: Part[]): PlannedRun => ({
  run,
  parts,
  grounds: [],
  awaiting: null,
  effects: [],
  notes: [],
  isAside: false,
  isStuck: false,
  handsOff: false,
  mayBeAnswered: false,
})
