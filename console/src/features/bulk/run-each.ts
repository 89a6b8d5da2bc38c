import { problemOf } from '#api'

export type Outcome = { done: string[]; refused: { id: string; why: string }[] }

/** How long the server lets somebody rest who was too fast, and how often they rest for one line. */
const restMs = 2000
const mostRests = 30

/** One after the other. Being too fast is no refusal: then it rests and goes on. */
export async function runEach<Item extends { id: string }>(
  items: readonly Item[],
  run: (item: Item) => Promise<unknown>,
  rest: (ms: number) => Promise<void>,
): Promise<Outcome> {
  const outcome: Outcome = { done: [], refused: [] }
  for (const item of items) {
    const why = await runPatiently(() => run(item), rest)
    if (why === undefined) outcome.done.push(item.id)
    else outcome.refused.push({ id: item.id, why })
  }
  return outcome
}

async function runPatiently(run: () => Promise<unknown>, rest: (ms: number) => Promise<void>) {
  for (let rests = 0; ; rests += 1) {
    try {
      await run()
      return undefined
    } catch (error) {
      const { status, detail, code } = problemOf(error)
      if (status !== 429 || rests === mostRests) return detail || code
      await rest(restMs)
    }
  }
}
