import type { FastifyRequest } from 'fastify'
import { clientAddress, type RateLimit } from '#platform/wire'

declare module 'fastify' {
  interface FastifyRequest {
    /** The client's network address, as far as it can be believed. */
    networkAddress: string
  }
}

/** @throws CeladonError RATE_LIMITED */
export const checkNetworkLimit = (limit: RateLimit, request: FastifyRequest): void =>
  limit.checkRate(request.networkAddress)

export const addressOf = ({ headers, socket }: FastifyRequest, trustedProxies: readonly string[]): string =>
  clientAddress(socket.remoteAddress ?? '', [headers['x-forwarded-for']].flat().join(','), trustedProxies)
