/** Help beside a conversation: replies to put in, the next action, warnings, and the running summary. */
export { CopilotSection } from './copilot-section.tsx'
