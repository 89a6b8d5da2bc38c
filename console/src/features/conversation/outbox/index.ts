/** Words of a member on their way to the server, kept in the browser until they are there. */
export { OutboxProvider, useOutbox } from './outbox-provider.tsx'
export { isHeld, mayBeTakenBack, type Post } from './outbox.ts'
