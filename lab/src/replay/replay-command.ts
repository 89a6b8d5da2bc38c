import { marketPolicy } from '@celadon/server/policy'
import { createReader } from '@celadon/server/reading'
import type { LabCommand } from '#command'
import { createDice } from '#dice'
import { withOwnDatabase } from '#own-database'
import { createRoom, openShopFloor } from '#shop-floor'
import { makeHistory } from './make-history.ts'
import { plantChanges } from './plant-changes.ts'
import { replayHistory } from './replay-history.ts'
import { drawLines } from './scripts.ts'
import { openShippedModel } from '@celadon/server/reading/shipped'

/** What the replay of the whole history may take on two cores. */
const mostSeconds = 60

export const replayCommand: LabCommand = {
  name: 'replay',
  summary:
    'a history made by simulated buyers, replayed: the same versions change nothing, each planted change is found',
  flags: {
    conversations: 'how many are held first [2000]',
    plant: 'changes of policy or model that must be found [25]',
    seed: 'of the dice [1]',
  },
  run: async (args) => {
    const conversations = args.number('conversations', 2_000)
    const count = args.number('plant', 25)
    const seed = args.number('seed', 1)
    const model = openShippedModel()
    const versions = { model, policies: [marketPolicy] }
    const changes = plantChanges(createDice(seed), { count, policy: marketPolicy, model, said: linesOf(seed) })
    return withOwnDatabase(async (database) => {
      const room = await createRoom(database)
      const floor = openShopFloor(database, createReader({ modelOf: () => model }))
      await makeHistory(database, { floor, room, conversations, seed })
      const startedAt = performance.now()
      const { turns, rulings, differences, found } = await replayHistory(database, room.tenantId, versions, changes)
      const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1))
      const missed = changes.filter((change) => !found.has(change)).map(({ name }) => name)
      for (const difference of differences.slice(0, 10)) console.error(difference)
      const faults = [
        ...(differences.length > 0 ? [`${differences.length} turns came out otherwise under the same versions`] : []),
        ...missed.map((name) => `not found: ${name}`),
        ...(seconds > mostSeconds ? [`the replay took ${seconds} s, over ${mostSeconds}`] : []),
      ]
      const figures = { conversations, turns, rulings, differences: differences.length, planted: changes.length }
      return { figures: { ...figures, found: found.size, seconds }, faults }
    })
  },
}

/** Things that buyers of every kind say. */
const linesOf = (seed: number): string[] => {
  const dice = createDice(seed)
  const drawn = Array.from({ length: 400 }, () =>
    drawLines(dice, { status: dice.pick(['paid', 'delivered']), language: dice.pick(['zh', 'en']) }),
  )
  // The first line stands for itself; later ones answer a question, whatever a model makes of them.
  return [...new Set(drawn.flatMap(([first]) => first ?? []))]
}
