import type { Turns } from '#turn'

/** Turns outlive the request that began them: whoever stops the server waits for those under way. */
export const trackTurns = (turns: Turns): { verbs: Turns; settle: () => Promise<void> } => {
  const underWay = new Set<Promise<void>>()
  const postMessage: Turns['chat']['postMessage'] = async (message) => {
    const posted = await turns.chat.postMessage(message)
    const settled = posted.turn.catch(() => {}).then(() => void underWay.delete(settled))
    underWay.add(settled)
    return posted
  }
  return {
    verbs: { ...turns, chat: { ...turns.chat, postMessage } },
    settle: async () => void (await Promise.all(underWay)),
  }
}
