import { CeladonError } from '#platform/errors'
import { languageSchema, type Language } from '@celadon/contract'
import { z } from 'zod'
import { readSignedClaims } from './signed-claims.ts'

/** A person as their shop knows them. `sellerId`: the business that a role `seller` speaks for. */
export type ShopCustomer = {
  externalId: string
  name: string | null
  email: string | null
  role: 'buyer' | 'seller'
  sellerId: string | null
  language: Language | null
}

/** `expiresAt`: when the shop's word for this person ends. */
export type ShopIdentity = ShopCustomer & { expiresAt: string }

/**
 * Who the shop says this is. The token is HS256 by the inbox's secret, its audience the inbox's key, at most an hour
 * old; claims: `sub` (the shop's customer id), `iat`, `exp`, and as the shop likes `name`, `email`, `role`, `seller_id`,
 * `language`, and `access_until` (seconds, like `exp`) when the person is signed in at the shop for longer than the
 * token holds: they count as known until then, at most 8 hours; without it until the token ends.
 * @throws CeladonError TOKEN_EXPIRED | TOKEN_INVALID
 */
export const checkShopToken = async (
  token: string,
  inbox: { key: string; shopSecret: string },
  now: Date,
): Promise<ShopIdentity> => {
  if (token.length > maxTokenLength || inbox.shopSecret === '') throw new CeladonError('TOKEN_INVALID')
  const key = new TextEncoder().encode(inbox.shopSecret)
  const payload = await readSignedClaims(token, { key, audience: inbox.key, maxLifeSeconds: 3600, now })
  const claims = shopClaimsSchema.safeParse(payload)
  if (!claims.success) throw new CeladonError('TOKEN_INVALID')
  const { sub, name, email, role, seller_id: sellerId, language } = claims.data
  if ((role === 'seller') !== (sellerId !== null)) throw new CeladonError('TOKEN_INVALID')
  const knownUntil = Math.min(claims.data.access_until ?? claims.data.exp, claims.data.iat + maxAccessSeconds)
  const expiresAt = new Date(knownUntil * 1000).toISOString()
  return { externalId: sub, name, email, role, sellerId, language, expiresAt }
}

const maxTokenLength = 4000
const maxAccessSeconds = 8 * 3600

/** What decides who somebody is must be right; what merely decorates is left out when it is not. */
const shopClaimsSchema = z.object({
  sub: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]+$/u),
  iat: z.number(),
  exp: z.number(),
  access_until: z.number().min(0).optional(),
  role: z.enum(['buyer', 'seller']).default('buyer'),
  seller_id: z.uuid().nullable().default(null),
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]+$/u)
    .nullable()
    .catch(null),
  email: z.email().max(254).nullable().catch(null),
  language: languageSchema.nullable().catch(null),
})
