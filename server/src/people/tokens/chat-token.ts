import { CeladonError } from '#platform/errors'
import { SignJWT } from 'jose'
import { z } from 'zod'
import { readSignedClaims } from './signed-claims.ts'
import { deriveKey } from './signing-keys.ts'

/** What a customer's client may do: speak as this customer in this one conversation. It proves nobody's identity. */
export type ChatClaims = { tenantId: string; inboxId: string; customerId: string; conversationId: string }

/** `secret` is the installation's. The token holds for 30 days. */
export const issueChatToken = async (
  claims: ChatClaims,
  secret: string,
  now: Date,
): Promise<{ token: string; expiresAt: string }> => {
  const begin = Math.floor(now.getTime() / 1000)
  const end = begin + lifeSeconds
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setIssuedAt(begin)
    .setExpirationTime(end)
    .sign(deriveKey(secret, 'chat-token'))
  return { token, expiresAt: new Date(end * 1000).toISOString() }
}

/** @throws CeladonError TOKEN_EXPIRED | TOKEN_INVALID */
export const readChatToken = async (token: string, secret: string, now: Date): Promise<ChatClaims> => {
  const key = deriveKey(secret, 'chat-token')
  const payload = await readSignedClaims(token, { key, audience, maxLifeSeconds: lifeSeconds, now })
  const claims = chatClaimsSchema.safeParse(payload)
  if (!claims.success) throw new CeladonError('TOKEN_INVALID')
  return claims.data
}

const audience = 'celadon-chat'
const lifeSeconds = 30 * 24 * 3600

const chatClaimsSchema = z.object({
  tenantId: z.uuid(),
  inboxId: z.uuid(),
  customerId: z.uuid(),
  conversationId: z.uuid(),
})
