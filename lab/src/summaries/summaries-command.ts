import { builtIn } from '@celadon/contract'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { createReader } from '@celadon/server/reading'
import type { LabCommand } from '#command'
import { createDice } from '#dice'
import { withOwnDatabase } from '#own-database'
import { createRoom, openShopFloor, plantGoods, type Planted } from '#shop-floor'
import { actConversation } from './act-conversation.ts'
import { judgeSummary, type Judged } from './judge-summary.ts'
import { openShippedModel } from '@celadon/server/reading/shipped'

/** The least share of facts that a summary must say, and of what it says that must be in the log. */
const leastRecall = 0.95
const leastPrecision = 1

export const summariesCommand: LabCommand = {
  name: 'summaries',
  summary:
    'the desk’s summary of simulated conversations: every order number, amount, promise and open question, nothing else',
  flags: {
    conversations: 'how many [60]',
    seed: 'of everything that is drawn [1]',
    'show-faults': 'prints so many [5]',
  },
  run: async (args) => {
    const [count, seed, shown] = [
      args.number('conversations', 60),
      args.number('seed', 1),
      args.number('show-faults', 5),
    ]
    const judged = await withOwnDatabase((database) => measure(database, count, seed))
    for (const { missing, invented } of judged.filter(isFaulty).slice(0, shown))
      console.error(`missing ${missing.join('; ') || 'nothing'}, invented ${invented.join('; ') || 'nothing'}`)
    const share = (of: (one: Judged) => number, all: (one: Judged) => number): number =>
      Number((sum(judged, of) / Math.max(1, sum(judged, all))).toFixed(4))
    const factRecall = share(
      ({ found }) => found,
      ({ wanted }) => wanted,
    )
    const factPrecision = share(
      ({ grounded }) => grounded,
      ({ said }) => said,
    )
    const facts = sum(judged, ({ wanted }) => wanted)
    return {
      figures: { conversations: judged.length, facts, factRecall, factPrecision },
      faults: [
        ...(factRecall < leastRecall ? [`factRecall ${factRecall} is below ${leastRecall}`] : []),
        ...(factPrecision < leastPrecision ? [`factPrecision ${factPrecision} is below ${leastPrecision}`] : []),
      ],
    }
  },
}

const sum = (judged: readonly Judged[], count: (one: Judged) => number): number =>
  judged.reduce((all, one) => all + count(one), 0)
const isFaulty = ({ missing, invented }: Judged): boolean => missing.length + invented.length > 0

const ids = createIds(systemClock, systemRandomness)

const measure = async (database: Database, count: number, seed: number): Promise<Judged[]> => {
  const room = await createRoom(database)
  const dice = createDice(seed)
  const buyers = Array.from({ length: count }, (_, index) => buyerOf(index))
  await plantGoods(database, room, buyers)
  const model = openShippedModel()
  const { readMessage } = createReader({ modelOf: () => model })
  const floor = openShopFloor(database, { readMessage })
  const judged: Judged[] = []
  for (const buyer of buyers) {
    const { conversationId, entries, truth } = await actConversation({ floor, room, dice }, buyer)
    const member = { id: room.agentId, name: 'Agent', ...builtIn('agent') }
    const { summary } = await floor.turns.desk.showCopilot({ tenantId: room.tenantId, conversationId, member })
    judged.push(judgeSummary(summary, truth, entries))
  }
  return judged
}

const buyerOf = (index: number): Planted => {
  const number = String(40_001 + index * 7)
  const language = index % 2 === 0 ? 'zh' : 'en'
  const status = index % 4 < 2 ? 'delivered' : 'paid'
  const name = language === 'zh' ? '林晓' : 'Ana Example'
  return {
    buyerId: `buyer-${ids.next()}`,
    number,
    language,
    status,
    name,
    address: 'Street 1',
    title: 'Cup',
    note: status,
    scan: 'delivered',
  }
}
