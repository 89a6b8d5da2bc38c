import type { RetailDb } from '@celadon/server/connectors/commerce/retail-file'
import type { Task } from '#retail/tasks'

/** Tasks that cannot disturb each other: no customer has two of them. Each round is acted in a shop of its own. */
export const planRounds = (tasks: readonly Task[]): Task[][] => {
  const rounds: Task[][] = []
  for (const task of tasks) {
    const free = rounds.find((round) => round.every((other) => other.userId !== task.userId))
    if (free) free.push(task)
    else rounds.push([task])
  }
  return rounds
}

const bystanderEvery = 10

/** The shop with the customers of these tasks and some others, whose records nobody has a reason to touch. */
export const shopFor = (db: RetailDb, tasks: readonly Task[]): RetailDb => {
  const wanted = new Set(tasks.map((task) => task.userId))
  const users = Object.values(db.users).filter(
    ({ user_id }, index) => wanted.has(user_id) || index % bystanderEvery === 0,
  )
  const kept = new Set(users.map((user) => user.user_id))
  return {
    products: db.products,
    users: Object.fromEntries(users.map((user) => [user.user_id, user])),
    orders: Object.fromEntries(Object.entries(db.orders).filter(([, order]) => kept.has(order.user_id))),
  }
}
