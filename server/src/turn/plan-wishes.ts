import type { Answers, Awaiting, Language, Run, ShopFacts, Workflow } from '@celadon/contract'
import { beginRun, comeBack, planStep, type Asks, type PlannedRun, type RunFacts } from '#automation'
import { namesOwnGoods, type Said } from '#automation/fields'
import { isWrittenIn, withoutGaps } from '#automation/wording'
import type { LaterWish } from '#conversation/heads'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { decidePossible, decideWish } from '#policy'
import { noteRuling, type Ruled } from '#policy/replay'
import { againLater } from './again-later.ts'
import { askForException } from './ask-for-exception.ts'
import {
  comeBackTo,
  emptyAdvance,
  givingWay,
  isOpen,
  isOver,
  joined,
  putOff,
  toAdvance,
  type Advance,
} from './advance.ts'
import { isOnlyTold, otherWishes, type Others } from './other-wishes.ts'
import { givenOf, readGround, type Ground, type Heard, type Turn } from './read-ground.ts'
import { readWords } from './read-words.ts'
import { rememberEach } from './remember.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { wishesBeside, wishesIn, withoutBegun } from './wishes.ts'

/**
 * Moves the wish that is being dealt with, begins the next when it ended, and keeps the rest for later. Null: nothing of
 * what was said is a workflow's. The planning itself is pure; here its facts are read.
 */
export const planWishes = async (
  deps: TurnDependencies,
  turn: Turn,
  heard: Heard,
  verified: VerifiedCustomer,
): Promise<Advance | null> => {
  const { dialogue } = turn.head
  const asked = await askForException(deps, turn, heard, verified)
  if (asked) return asked
  const workflows = await workflowsFor(deps, turn, heard, verified)
  const isWish = wishesIn(heard, workflows).length > 0 || namesOwnGoods(heard.utterance, heard.orders)
  if (dialogue.runId === null && !isWish) return null
  const ground = await readGround(deps, turn, heard, verified)
  const planner = plannerFor(deps, turn, heard, ground, verified)
  const advance = await advanceBy(planner, turn, heard, ground, workflows)
  if (advance && saysNothing(advance)) return null
  if (!advance) return null
  const ruled = planner.lastRuled()
  const namesGoods = await isOfOptions(deps, turn, heard, ground.shop, advance)
  return { ...withPhotos(advance, dialogue.laterWishes, heard), namesGoods, ...(ruled && { ruled }) }
}

/** What this customer's words can begin, in their language. */
export const workflowsFor = async (
  deps: Pick<TurnDependencies, 'afterSales'>,
  { tenantId }: Turn,
  { language }: Pick<Heard, 'language'>,
  { role }: VerifiedCustomer,
): Promise<readonly Workflow[]> => begunBy(await deps.afterSales.workflowsOf(tenantId), language, role)

/** Goods that buyers return are not a seller's to return, nor a seller's disputes a buyer's. */
const begunBy = rememberEach((workflows: readonly Workflow[], language: Language, role: VerifiedCustomer['role']) =>
  workflows.filter(
    (workflow) => (workflow.audience === 'sellers') === (role === 'seller') && isWrittenIn(workflow, language),
  ),
)

/** What came along with a wish that has to wait comes along with it later. */
const withPhotos = (
  advance: Advance,
  waiting: readonly LaterWish[],
  { photos = [] }: Pick<Heard, 'photos'>,
): Advance => ({
  ...advance,
  laterWishes: advance.laterWishes.map((wish) =>
    photos.length === 0 || waiting.includes(wish) ? wish : { ...wish, photos: [...photos] },
  ),
})

/** A run that only tells and found nothing to tell: whoever else can answer does. */
const saysNothing = ({ parts, acts, handsOff, runs }: Advance): boolean =>
  parts.length === 0 && acts === null && !handsOff && runs.every(({ status }) => status === 'done')

/** Whether nothing of a wish for a person is left once goods of the customer's own and values of options are taken out of the words. */
const isOfOptions = async (
  deps: TurnDependencies,
  turn: Turn,
  heard: Heard,
  { products }: ShopFacts,
  { runs }: Pick<Advance, 'runs'>,
): Promise<boolean> => {
  if (!heard.reading.wantsHuman.value) return false
  const values = products.flatMap(({ variants }) =>
    variants.flatMap(({ options }) => options.map(({ value }) => value)),
  )
  const titles = heard.orders.flatMap(({ items }) => items.map(({ title }) => title))
  // An invoice for a person is no wish for one.
  const isInvoice = /发票/.test(heard.utterance) || runs.some(({ workflow }) => workflow === 'request-invoice')
  const own = isInvoice ? [forPerson] : []
  const words = new Set([...titles, ...values, ...own].flatMap(({ zh, en }) => [zh.toLowerCase(), en.toLowerCase()]))
  // A size of one letter stands in every word.
  const whole = [...words].filter((word) => word.length > 2 || /\p{Script=Han}{2}/u.test(word))
  const rest = whole
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, word) => text.replaceAll(word, ' '), heard.utterance.toLowerCase())
  if (rest === heard.utterance.toLowerCase()) return false
  return !(await readWords(deps, turn, rest, heard)).wantsHuman.value
}

const forPerson = { zh: '个人', en: 'personal' }

const advanceBy = async (
  planner: ReturnType<typeof plannerFor>,
  turn: Turn,
  heard: Heard,
  { run, shop }: Ground,
  workflows: readonly Workflow[],
): Promise<Advance | null> => {
  const { dialogue } = turn.head
  const wishes = wishesIn(heard, workflows, shop.products)
  if (run?.status === 'acting')
    return wishes.length === 0 ? null : putOff(run, [...dialogue.laterWishes, ...wishes], [], heard.language)
  if (!run || !isOpen(run)) return wishes.length === 0 ? null : planner.beginNext(emptyAdvance, wishes)
  const beside = wishesBeside(heard, workflows, run, dialogue.laterWishes)
  if (beside.isInstead || beside.isUrged)
    return planner.beginNext(givingWay(run), [
      ...beside.wishes,
      ...withoutBegun(dialogue.laterWishes, beside.wishes, heard.orders),
      ...(beside.isInstead ? [] : againLater(run, planner.workflowOf(run))),
    ])
  if (beside.wishes.length > 0)
    return comeBackTo(planner.comeBack(run), [...dialogue.laterWishes, ...beside.wishes], heard)
  const planned = planner.move(run, heard, turn.head.awaiting)
  const others = otherWishes(heard, { run, planned, own: planner.workflowOf(run).intents }, wishes)
  return goOn(planner, turn, heard, { run, planned, others, workflows })
}

type Going = { run: Run; planned: PlannedRun; others: Others; workflows: readonly Workflow[] }

/** The run as it was planned, or what is wanted now in its place, or its question again with the rest for later. */
const goOn = async (
  planner: ReturnType<typeof plannerFor>,
  turn: Turn,
  heard: Heard,
  { run, planned, others, workflows }: Going,
): Promise<Advance> => {
  const { laterWishes: waiting } = turn.head.dialogue
  const [other] = others.wishes
  const urged = waiting.find(({ intent }) => intent === other?.intent)
  const isNow = (run.timesAsked > 0 || others.isGivenUp || others.isFault) && !others.isStopped && !planned.handsOff
  if (urged || (other && isNow)) {
    const first = urged ? [{ ...urged, words: `${urged.words}\n${heard.utterance}` }] : others.wishes
    return planner.beginNext(givingWay(run), [
      ...first,
      ...withoutBegun(waiting, first, heard.orders),
      ...(others.isGivenUp ? [] : againLater(run, planner.workflowOf(run))),
    ])
  }
  const later = others.isStopped ? [...others.wishes, ...waiting] : [...waiting, ...others.wishes]
  if (other && !isOver(planned.run) && !planned.handsOff) {
    const back = planned.isAside ? planned : planner.comeBack(run)
    if (others.wishes.length === 1 && isOnlyTold(other, workflows)) return tellAside(planner, other, back, turn, heard)
    // Whoever leaves a question twice for something else wants that now.
    return { ...comeBackTo(back, later, heard), runs: [{ ...run, timesAsked: run.timesAsked + 1 }] }
  }
  const advance = { ...toAdvance(planned, heard.orders), laterWishes: later }
  return isOver(planned.run) && !planned.handsOff ? planner.beginNext(advance, later) : advance
}

const tellAside = async (
  planner: ReturnType<typeof plannerFor>,
  wish: LaterWish,
  back: PlannedRun,
  turn: Turn,
  { orders }: Heard,
): Promise<Advance> => {
  const told = await planner.beginNext(emptyAdvance, [wish])
  const { laterWishes } = turn.head.dialogue
  // Where there is nothing to tell, whoever else can answer does.
  return { ...joined(told, toAdvance(back, orders)), laterWishes, isAside: told.parts.length === 0 }
}

/** The next wish that waits, once a run's result was told. */
export const planNextWish = async (
  deps: TurnDependencies,
  turn: Turn,
  heard: Omit<Heard, keyof Said>,
  verified: VerifiedCustomer,
  wishes: readonly LaterWish[],
): Promise<Advance> => {
  const silent = { ...heard, utterance: '', reading: await readWords(deps, turn, '', heard), tapped: [], form: null }
  const ground = await readGround(deps, turn, silent, verified)
  return plannerFor(deps, turn, silent, ground, verified).beginNext(emptyAdvance, wishes)
}

/** The run once more, its question put anew, once what stood in its way is gone. */
export const planResumed = async (
  deps: TurnDependencies,
  turn: Turn,
  heard: Omit<Heard, keyof Said>,
  verified: VerifiedCustomer,
  run: Run,
): Promise<Advance> => {
  const silent = { ...heard, utterance: '', reading: await readWords(deps, turn, '', heard), tapped: [], form: null }
  const ground = await readGround(deps, turn, silent, verified)
  const planner = plannerFor(deps, turn, silent, ground, verified)
  return { ...toAdvance(planner.comeBack(run), heard.orders), laterWishes: turn.head.dialogue.laterWishes }
}

/** Moves runs on what was read; what it ruled last is kept for the record. */
export const plannerFor = (
  deps: TurnDependencies,
  turn: Turn,
  heard: Heard,
  ground: Ground,
  verified: VerifiedCustomer,
) => {
  const now = deps.clock.now()
  const given = givenOf(heard, ground, verified, now)
  let ruled: Ruled | undefined
  const asks: Asks = {
    decide: (wish) => {
      const ruling = decideWish(wish, given)
      ruled = noteRuling(ruling, given)
      return ruling
    },
    isPossible: (kind, order, reason) => decidePossible(kind, order, given, { reason }).isPossible,
    isUsable: (kind, methodId, order) => decidePossible(kind, order, given, { methodId }).isPossible,
    nextId: deps.ids.next,
  }
  const factsFor = (workflow: Workflow): RunFacts => ({
    workflow: isWrittenIn(workflow, heard.language) ? workflow : withoutGaps(workflow),
    orders: heard.orders,
    ordersReadAt: heard.ordersReadAt,
    shop: ground.shop,
    timeZone: turn.tenant.timeZone,
    now,
    language: heard.language,
  })
  const workflowOf = (run: Pick<Run, 'workflow'>): Workflow => {
    const workflow = ground.workflows.find((each) => each.name === run.workflow)
    if (!workflow) throw new Error(`there is no workflow ${run.workflow}`)
    return workflow
  }
  const move = (run: Run, said: Said, awaiting: Awaiting | null): PlannedRun =>
    planStep(run, said, factsFor(workflowOf(run)), asks, awaiting)

  /** Begins waiting wishes until one of them has a question or something to do. */
  const beginNext = async (before: Advance, wishes: readonly LaterWish[]): Promise<Advance> => {
    const [wish, ...later] = wishes
    const workflow = ground.workflows.find((each) => each.intents.includes(wish?.intent ?? ''))
    if (!wish || !workflow) return { ...before, laterWishes: later }
    const run = beginRun({
      id: deps.ids.next(),
      conversationId: turn.head.id,
      workflow,
      intent: wish.intent,
      openingWords: wish.words,
      startedAt: now.toISOString(),
    })
    const isAll = wish.words === heard.utterance
    const reading = isAll ? heard.reading : await readWords(deps, turn, wish.words, heard)
    const planned = move(
      run,
      { utterance: wish.words, reading, tapped: [], form: null, photos: wish.photos ?? heard.photos ?? [] },
      null,
    )
    const advance = joined(before, { ...toAdvance(planned, heard.orders), laterWishes: later })
    return isOver(planned.run) && !planned.handsOff && later.length > 0 ? beginNext(advance, later) : advance
  }
  /** Begun by whoever watches: no words of the customer's answer anything of it. */
  const beginOwn = async (name: string, answers: Answers): Promise<PlannedRun | undefined> => {
    const workflow = ground.workflows.find((each) => each.name === name)
    if (!workflow) return undefined
    const begun = beginRun({
      id: deps.ids.next(),
      conversationId: turn.head.id,
      workflow,
      intent: name,
      openingWords: '',
      startedAt: now.toISOString(),
    })
    const reading = await readWords(deps, turn, '', heard)
    return move({ ...begun, answers }, { utterance: '', reading, tapped: [], form: null }, null)
  }
  return {
    move,
    beginNext,
    beginOwn,
    workflowOf,
    lastRuled: () => ruled,
    comeBack: (run: Run) => comeBack(run, factsFor(workflowOf(run)), asks),
  }
}
