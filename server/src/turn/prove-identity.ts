import { askForCode, findVerifiedCustomer, tryCode } from '#people'
import type { OpenTurn } from './open-turn.ts'
import type { CodeOutcome, Plan } from './situation.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type Proven = Pick<OpenTurn, 'verified' | 'codeOutcome'>

/** Acts on an address or a code the customer gave, when the decision was to; undefined when there is nothing to prove. */
export const proveIdentity = async (
  deps: TurnDependencies,
  turn: OpenTurn,
  plan: Plan,
): Promise<Proven | undefined> => {
  if (turn.codeOutcome !== null) return undefined
  if (plan.act === 'send-code') return { verified: turn.verified, codeOutcome: await sendCode(deps, turn, plan.email) }
  if (plan.act === 'check-code') return checkCode(deps, turn, plan.code)
  return undefined
}

const sendCode = async (deps: TurnDependencies, turn: OpenTurn, email: string): Promise<CodeOutcome> => {
  const shopCustomer = await deps.findShopCustomerByEmail(turn.tenantId, email)
  const wish = {
    conversationId: turn.head.id,
    claimedEmail: email,
    shopCustomer,
    askedFrom: turn.askedFrom ?? turn.head.id,
    language: turn.head.language,
    tenantName: turn.tenant.name,
    now: deps.clock.now().toISOString(),
  }
  const asked = await deps.database.withTenant({ tenantId: turn.tenantId }, (tx) => askForCode(tx, wish, deps))
  return asked.isSent ? 'asked' : 'limited'
}

const checkCode = async (deps: TurnDependencies, turn: OpenTurn, code: string): Promise<Proven> => {
  const now = deps.clock.now().toISOString()
  const tried = { conversationId: turn.head.id, code, verificationId: deps.ids.next(), now }
  return deps.database.withTenant({ tenantId: turn.tenantId }, async (tx) => {
    const codeOutcome = await tryCode(tx, tried, deps.secret)
    const verified = codeOutcome === 'verified' ? await findVerifiedCustomer(tx, turn.head.id, now) : turn.verified
    return { codeOutcome, verified }
  })
}
