import type { EffectPlan } from '@celadon/contract'
import {
  PortRefusal,
  type Label,
  type LabelWanted,
  type MoneyLookUp,
  type MoneyMove,
  type MoneyMoved,
  type ShopAct,
} from '#commerce'
import { noOutcome, type Effect, type Outcome } from './effect.ts'
import type { EffectPorts } from './effect-ports.ts'

/** What an effect is done for and with, beside its plan. `results`: the run's effects as they stand. */
export type Errand = {
  tenantId: string
  customerId: string
  effect: Effect & { sentAt: string }
  all: readonly Effect[]
}

/** The answer to an effect, and the label where one was made. */
export type Answer = { outcome: Outcome; hasFailed?: boolean; pdf?: Uint8Array }

/** Asks for the effect to be done, under its key. @throws PortRefusal, or anything when the outcome is not known. */
export const doEffect = async (ports: EffectPorts, errand: Errand): Promise<Answer> => {
  const { tenantId, effect } = errand
  const { plan } = effect
  if (plan.kind === 'shop') {
    const { rmaNumber } = await ports.afterSales.perform(tenantId, shopActOf(errand, plan))
    return { outcome: { ...noOutcome, rmaNumber } }
  }
  if (plan.kind === 'label') return labelled(await ports.carrier.makeLabel(tenantId, await labelOf(ports, errand)))
  return moved(await ports.payments.move(tenantId, moveOf(errand, plan)))
}

/** What became of an effect that was asked for before, by somebody who did not hear the answer. Undefined: nothing. */
export const lookUpEffect = async (
  ports: EffectPorts,
  errand: Errand,
  lookUp: MoneyLookUp,
): Promise<Answer | undefined> => {
  const { tenantId, effect } = errand
  const { plan } = effect
  if (plan.kind === 'shop') {
    const performed = await ports.afterSales.findPerformed(tenantId, effect.key)
    return performed && { outcome: { ...noOutcome, rmaNumber: performed.rmaNumber } }
  }
  if (plan.kind === 'label') {
    const label = await ports.carrier.findLabel(tenantId, effect.key)
    return label && labelled(label)
  }
  const found = await ports.payments.find(tenantId, moveOf(errand, plan), lookUp)
  return found && moved(found)
}

const moved = ({ state, reference }: MoneyMoved): Answer => ({
  outcome: { ...noOutcome, reference, isPending: state === 'pending' },
  hasFailed: state === 'failed',
})

const labelled = ({ trackingNumber, validUntil, pickUpOn, pdf }: Label): Answer => ({
  outcome: { ...noOutcome, trackingNumber, validUntil, pickUpOn },
  pdf,
})

type Of<Kind extends EffectPlan['kind']> = Extract<EffectPlan, { kind: Kind }>

const shopActOf = ({ customerId, effect, all }: Errand, { wish, settlement }: Of<'shop'>): ShopAct => ({
  key: effect.key,
  customerId,
  wish,
  settlement,
  at: effect.sentAt,
  comesBack: comesBack(wish.kind, all),
})

/** Of a claim goods come back when its ruling has a label made for them. */
const comesBack = (kind: Of<'shop'>['wish']['kind'], all: readonly Effect[]): boolean =>
  kind === 'return-items' ||
  kind === 'exchange-items' ||
  (kind === 'claim' && all.some(({ plan }) => plan.kind === 'label'))

const moveOf = ({ customerId, effect }: Errand, plan: Of<'charge' | 'refund'>): MoneyMove => ({
  key: effect.key,
  kind: plan.kind,
  customerId,
  orderId: plan.orderId,
  methodId: plan.methodId,
  amount: plan.amount,
  at: effect.sentAt,
})

const labelOf = async (ports: EffectPorts, { tenantId, effect, all }: Errand): Promise<LabelWanted> => {
  const rmaNumber = rmaNumberOf(all)
  if (rmaNumber === null || effect.plan.kind !== 'label') throw new PortRefusal('nothing-comes-back')
  const way = await ports.findReturnWay(tenantId, effect.plan.orderId)
  return { key: effect.key, rmaNumber, ...way, at: effect.sentAt, isPickedUp: effect.plan.isPickedUp ?? false }
}

/** The number that the shop gave in this run. */
export const rmaNumberOf = (all: readonly Effect[]): string | null =>
  all.find(({ rmaNumber }) => rmaNumber !== null)?.rmaNumber ?? null
