/** Help with a conversation, as the server gives it. */
export { useCopilot } from './use-copilot.ts'
export { useSettled } from './use-settled.ts'
