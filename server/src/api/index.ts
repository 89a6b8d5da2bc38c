/** HTTP: the listener every route stands behind, the desk's routes and socket, signing in, pages and files. */
export { createDeskSocket } from './desk-socket.ts'
export { createHttpServer } from './create-http-server.ts'
export type { HttpDependencies } from './http-dependencies.ts'
export { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
export { pdfAnswer, sendPdf } from './pdf-answer.ts'
export { checkId } from './check-id.ts'
export { checkNetworkLimit } from './network-limit.ts'
