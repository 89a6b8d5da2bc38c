/** The assistant paused: what is, for everybody to see, and pausing it. */
export { PauseAssistant } from './pause-assistant.tsx'
export { PauseBanner } from './pause-banner.tsx'
