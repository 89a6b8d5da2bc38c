/** The demo's past: conversations of ninety days, planned from a seed and played through the real turns. */
export { playHistory, type Pace, type Progress } from './play-history.ts'
export { planHistory } from './plan-history.ts'
export { commitLater } from './played-store.ts'
export { setStage } from './set-stage.ts'
export type { PastConversation } from './past-conversation.ts'
export type { PastClock, PastTurns, Stage } from './scene.ts'
