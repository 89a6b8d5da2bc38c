/** What changes while one looks: the line to the server, and what a screen reader is told. */
export { Announcer, announce } from './announcer.tsx'
export { forgetTold, tell, useTold } from './told.ts'
export { LiveProvider, useLive, type Live } from './live-provider.tsx'
export { type LinkState } from './desk-socket.ts'
export { useTypingMark } from './use-typing-mark.ts'
