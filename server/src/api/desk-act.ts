import type { Permission } from '@celadon/contract'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'

/** One thing a member does to a conversation, under its own path. */
export type Act = {
  path: string
  id: string
  summary: { zh: string; en: string }
  body: z.ZodType
  /** Null: it arranges the asker's own desk. */
  needs: Permission | null
  run: (request: FastifyRequest, conversationId: string) => Promise<unknown>
}

type Place = { tenantId: string; member: FastifyRequest['member']; conversationId: string }

/** `verb` is given who acts, where, and what was posted. */
export const act = <Body extends object>(
  path: string,
  id: string,
  summary: { zh: string; en: string },
  body: z.ZodType<Body>,
  verb: (wanted: Place & Body) => Promise<unknown>,
  needs: Permission | null = 'conversation.answer',
): Act => ({
  path,
  id,
  summary,
  body,
  needs,
  run: ({ member, body: wanted }, conversationId) =>
    verb({ tenantId: member.tenantId, member, conversationId, ...(wanted as Body) }),
})
