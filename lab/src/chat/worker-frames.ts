import type { PreparedChat } from '#prepared-chats'

/** What the command asks of a process that makes load. */
export type WorkerOrder =
  | { do: 'connect'; origin: string; seq: number; name: string; chats: PreparedChat[] }
  | { do: 'run'; perSecond: number; seconds: number }

export type WorkerRun = {
  started: number
  completed: number
  /** Turns begun or due and not answered, at the end of each second. */
  underWay: number[]
  ackMs: number[]
  replyMs: number[]
}

export type WorkerAnswer = { done: 'connect' } | { done: 'run'; run: WorkerRun } | { done: 'fault'; what: string }
