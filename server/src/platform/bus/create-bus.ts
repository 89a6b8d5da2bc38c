import type { Log } from '#platform/log'

type Handler = (message: unknown) => void

/** `subscribe` returns how to end it. Handlers are called in the order of subscription, before `publish` returns. */
export type Bus<Topics extends Record<string, unknown>> = {
  publish: <T extends keyof Topics & string>(topic: T, message: Topics[T]) => void
  subscribe: <T extends keyof Topics & string>(topic: T, handler: (message: Topics[T]) => void) => () => void
}

/** @typeParam Topics what travels under each name. A handler that throws is logged and does not keep it from the others. */
export const createBus = <Topics extends Record<string, unknown> = Record<string, unknown>>({
  log,
}: {
  log: Pick<Log, 'error'>
}): Bus<Topics> => {
  const handlersByTopic = new Map<string, Set<Handler>>()
  return {
    publish: (topic, message) => {
      for (const handler of handlersByTopic.get(topic) ?? []) deliver(handler, message, topic, log)
    },
    subscribe: (topic, handler) => {
      // Two subscriptions of one function are two: each ends by itself.
      const own: Handler = (message) => handler(message as never)
      const handlers = handlersByTopic.get(topic) ?? new Set()
      handlersByTopic.set(topic, handlers.add(own))
      return () => {
        handlers.delete(own)
        if (handlers.size === 0 && handlersByTopic.get(topic) === handlers) handlersByTopic.delete(topic)
      }
    },
  }
}

const deliver = (handler: Handler, message: unknown, topic: string, log: Pick<Log, 'error'>): void => {
  try {
    handler(message)
  } catch (error) {
    log.error({ err: error, topic }, 'a subscriber failed')
  }
}
