/** A wake-up inside this process, by topic. It may lose: truth is what was saved, and every reader asks for what it missed by number. */
export { createBus } from './create-bus.ts'
export type { Bus } from './create-bus.ts'
