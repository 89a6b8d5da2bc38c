/** One that waits as the judge sees it: by its own list, not by the snapshot that was decided on. */
export type Waiter = { conversationId: string; queueId: string; since: number; priority: number; language: string }
export type MadeOffer = Waiter & { memberId: string }

/**
 * Offers that passed somebody over: one who came earlier, of the same queue, priority and language, whom the same member
 * could have been asked for and who was left without an offer. `refused`: who said no to which wait.
 */
export const countPassedOver = (
  offers: readonly MadeOffer[],
  left: readonly Waiter[],
  refused: ReadonlySet<string>,
): number =>
  offers.filter((offer) =>
    left.some(
      (waiter) =>
        waiter.queueId === offer.queueId &&
        waiter.priority === offer.priority &&
        waiter.language === offer.language &&
        waiter.since < offer.since &&
        !refused.has(`${offer.memberId} ${waiter.conversationId}`),
    ),
  ).length
