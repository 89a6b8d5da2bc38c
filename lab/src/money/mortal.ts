import type { EffectDependencies } from '@celadon/server/automation/effects'

/** The end of an executor: from there on nothing it does reaches anybody. */
export class Death extends Error {}

/**
 * An executor whose every step is counted: before and after each transaction and each call, and before each commit.
 * `onStep` may throw `Death`; `mayStall`: or take its time, for no transaction is open.
 */
export const countSteps = (
  deps: EffectDependencies,
  onStep: (step: number, mayStall: boolean) => Promise<void>,
): EffectDependencies => {
  let steps = 0
  let isDead = false
  const step = async (mayStall = true): Promise<void> => {
    if (isDead) throw new Death('dead')
    try {
      await onStep((steps += 1), mayStall)
    } catch (error) {
      isDead = true
      throw error
    }
  }
  const around =
    <Given extends unknown[], Got>(act: (...given: Given) => Promise<Got>) =>
    async (...given: Given): Promise<Got> => {
      await step()
      const got = await act(...given)
      await step()
      return got
    }
  const { database, payments, afterSales, carrier } = deps
  return {
    ...deps,
    database: {
      inOneTrip: async (scope, work) => {
        await step()
        const got = await database.inOneTrip(scope, work)
        await step()
        return got
      },
      withTenant: async (scope, work) => {
        await step()
        const got = await database.withTenant(scope, async (tx) => {
          const done = await work(tx)
          await step(false)
          return done
        })
        await step()
        return got
      },
    },
    payments: { ...payments, move: around(payments.move), find: around(payments.find) },
    afterSales: {
      perform: around(afterSales.perform),
      findPerformed: around(afterSales.findPerformed),
      findReturnState: around(afterSales.findReturnState),
      receiveReturn: around(afterSales.receiveReturn),
    },
    carrier: {
      ...carrier,
      makeLabel: around(carrier.makeLabel),
      findLabel: around(carrier.findLabel),
      hasArrived: around(carrier.hasArrived),
    },
  }
}
