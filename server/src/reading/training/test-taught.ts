import { setImmediate } from 'node:timers/promises'
import type { PublishCheck } from '@celadon/contract'
import { outOfScope, type Model } from '@celadon/understanding'
import type { Database } from '#platform/database'
import { findModelHead } from '#reading/models'
import { listTaughtInForce } from '#reading/teaching'
import { readLines, type Line, type ReadLine } from './score-lines.ts'

type Needs = Pick<Database, 'withTenant'> & { modelOf: (tenantId: string) => Promise<Model> }

/** The newest of what was taught; more would keep whoever publishes waiting. */
const mostTested = 1_000

/** What the workspace taught, as it is read today. */
export const testTaught = async ({ withTenant, modelOf }: Needs, tenantId: string): Promise<PublishCheck['taught']> => {
  const taught = await withTenant({ tenantId }, async (tx) => {
    const { lastSequence } = await findModelHead(tx)
    return listTaughtInForce(tx, lastSequence)
  })
  const lines = taught
    .slice(-mostTested)
    .map(({ utterance, intent }) => ({ utterance, intent: intent === outOfScope ? null : intent }))
  const misread = (await readInPieces(await modelOf(tenantId), lines)).filter(({ isRight }) => !isRight)
  return {
    tested: lines.length,
    failing: misread.length,
    misread: misread.map(({ utterance, intent, readAs }) => ({ utterance, intent: intent ?? outOfScope, readAs })),
  }
}

const linesAtOnce = 25

/** Others are served between the pieces. */
const readInPieces = async (model: Model, lines: readonly Line[]): Promise<ReadLine[]> => {
  const read: ReadLine[] = []
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    read.push(...readLines(model, lines.slice(from, from + linesAtOnce)))
    await setImmediate()
  }
  return read
}
