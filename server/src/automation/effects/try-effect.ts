import { PortRefusal, type MoneyLookUp } from '#commerce'
import type { Verdict } from './attempt-store.ts'
import { doEffect, lookUpEffect, type Answer, type Errand } from './do-effect.ts'
import type { EffectPorts } from './effect-ports.ts'
import { noOutcome } from './effect.ts'

/** With a growing pause between them, some five hours. */
const mostAttempts = 40

/** A key nearly forgotten counts as forgotten: a call may be under way for so long. */
const keyMarginMs = 600_000

export type Trying = {
  ports: EffectPorts
  errand: Errand
  /** Whether somebody asked for it before. */
  wasSent: boolean
  /** Movements that other effects account for. */
  listReferences: () => Promise<string[]>
  /** @throws when the lease is about to be another's: then nobody may be asked any more. */
  checkLease: () => void
  now: Date
}

/** Whoever asks a second time looks first; nobody asks again what may have been done. Never throws. */
export const tryEffect = async (trying: Trying): Promise<Verdict & Pick<Answer, 'pdf'>> => {
  const { errand } = trying
  try {
    return read(trying.wasSent ? await recover(trying) : await act(trying), errand)
  } catch (error) {
    if (error instanceof Refused) return { state: 'failed', outcome: noOutcome, code: error.message }
    return notYet(errand, error instanceof Error ? error.message.slice(0, 200) : 'failed')
  }
}

/** To be tried again, unless that was done often enough: then a person must look. */
export const notYet = (errand: Errand, code: string): Verdict => {
  const isHopeless = errand.effect.attempts >= mostAttempts && !errand.effect.isPending
  return { state: isHopeless ? 'unknown' : 'sent', outcome: outcomeSoFar(errand), code }
}

const read = (answer: Answer | undefined, errand: Errand): Verdict & Pick<Answer, 'pdf'> => {
  if (!answer) return { state: 'unknown', outcome: outcomeSoFar(errand), code: 'not-found' }
  const { outcome, hasFailed, ...label } = answer
  const state = hasFailed ? 'failed' : outcome.isPending ? 'sent' : 'done'
  return { state, outcome, code: hasFailed ? 'failed-later' : null, ...label }
}

const outcomeSoFar = ({ effect }: Errand): Verdict['outcome'] => ({
  ...noOutcome,
  reference: effect.reference,
  isPending: effect.isPending,
})

/** A refusal of what was asked, not of looking. */
class Refused extends Error {}

const act = async ({ ports, errand, checkLease }: Trying): Promise<Answer> => {
  checkLease()
  try {
    return await doEffect(ports, errand)
  } catch (error) {
    throw error instanceof PortRefusal ? new Refused(error.code) : error
  }
}

/**
 * Undefined: nobody can say whether it was done. Shop and carrier remember our keys for ever; who holds money forgets them.
 * A movement that we were given a number of is never asked for again, found or not.
 */
const recover = async (trying: Trying): Promise<Answer | undefined> => {
  const { ports, errand } = trying
  const { reference, plan } = errand.effect
  if (reference !== null) return lookUpEffect(ports, errand, { by: 'reference', reference })
  const known = await lookUpEffect(ports, errand, { by: 'key' })
  if (known) return known
  if (!isMoney(plan.kind) || !isKeyForgotten(trying)) return act(trying)
  const alike: MoneyLookUp = { by: 'likeness', known: await trying.listReferences() }
  const found = await lookUpEffect(ports, errand, alike)
  if (found) return found
  return ports.payments.isLookUpComplete ? act(trying) : undefined
}

const isMoney = (kind: Errand['effect']['plan']['kind']): boolean => kind === 'charge' || kind === 'refund'

const isKeyForgotten = ({ ports, errand, now }: Trying): boolean =>
  now.getTime() - new Date(errand.effect.sentAt).getTime() > ports.payments.keyLifetimeMs - keyMarginMs
