/** The web channel: the chat's HTTP routes and its socket, for the widget and for anybody's own client. */
export { createChatSocket } from './chat-socket.ts'
export { chatRoutes } from './chat-routes.ts'
export type { WebChannelDependencies } from './web-channel-dependencies.ts'
