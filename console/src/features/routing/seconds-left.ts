/** Whole seconds until the offer runs out, by the server's clock; 0 when it has. */
export const secondsLeft = (offer: { expiresAt: string }, serverNowMs: number): number =>
  Math.max(0, Math.ceil((Date.parse(offer.expiresAt) - serverNowMs) / 1000))
