import type { TestServer } from './test-server.spec.ts'

export type Operation = { id: string; method: string; path: string }

export const listOperations = (server: TestServer): Operation[] => {
  const { paths } = server.app.swagger() as { paths: Record<string, Record<string, { operationId?: string }>> }
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, { operationId }]) => ({
      id: operationId ?? `${verb} ${path}`,
      method: verb.toUpperCase(),
      path,
    })),
  )
}
