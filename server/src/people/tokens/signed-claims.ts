import { CeladonError } from '#platform/errors'
import { errors, jwtVerify, type JWTPayload } from 'jose'

/** What a token must be besides correctly signed. `maxLifeSeconds` is from its own `iat` to its own `exp`. */
export type TokenDemands = { key: Uint8Array; audience: string; maxLifeSeconds: number; now: Date }

/** How far two machines' clocks may differ. */
export const leewaySeconds = 30

/**
 * The claims of a token that is HS256, for this audience, begun and not over. Its header names neither the algorithm
 * nor the key for us: both are ours.
 * @throws CeladonError TOKEN_EXPIRED | TOKEN_INVALID
 */
export const readSignedClaims = async (token: string, demands: TokenDemands): Promise<JWTPayload> => {
  const claims = await verify(token, demands)
  const life = claims.exp! - claims.iat!
  if (life <= 0 || life > demands.maxLifeSeconds) throw new CeladonError('TOKEN_INVALID')
  if (claims.iat! > demands.now.getTime() / 1000 + leewaySeconds) throw new CeladonError('TOKEN_INVALID')
  return claims
}

const verify = async (token: string, demands: TokenDemands): Promise<JWTPayload> => {
  try {
    const { payload } = await jwtVerify(token, demands.key, {
      algorithms: ['HS256'],
      audience: demands.audience,
      requiredClaims: ['exp', 'iat'],
      clockTolerance: leewaySeconds,
      currentDate: demands.now,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new CeladonError('TOKEN_EXPIRED')
    if (error instanceof errors.JOSEError) throw new CeladonError('TOKEN_INVALID')
    throw error
  }
}
