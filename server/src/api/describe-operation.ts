import { problemSchema, type Localized } from '@celadon/contract'
import { z } from 'zod'

type Access = 'public' | 'chat token' | 'desk cookie'

const security = { public: [], 'chat token': [{ chatToken: [] }], 'desk cookie': [{ deskCookie: [] }] }
const tags = { public: ['open'], 'chat token': ['chat'], 'desk cookie': ['desk'] }

/** How an operation stands in OpenAPI and on the reference page. `id` is stable: clients are generated from it. */
export const describeOperation = (id: string, access: Access, summary: Localized) => ({
  operationId: id,
  summary: summary.en,
  'x-summary-zh': summary.zh,
  tags: tags[access],
  security: security[access],
})

const problem = { content: { 'application/problem+json': { schema: problemSchema } } }

/** Every operation may answer so; the codes stand in docs/protocol.md. */
export const problemAnswers = {
  '4xx': { description: 'RFC 9457', ...problem },
  503: { description: 'RFC 9457', ...problem },
}

export const emptyAnswer = { 204: z.null(), ...problemAnswers }
