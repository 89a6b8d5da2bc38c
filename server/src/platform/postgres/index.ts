/** The embedded PostgreSQL: real server binaries from npm, run as a child in one home folder and reached by a socket. */
export { startEmbeddedPostgres } from './start-embedded.ts'
export { stopEmbeddedPostgres } from './stop-embedded.ts'
export { findRunningPostgres } from './find-running.ts'
export { layOutHome } from './home-layout.ts'
export { canServerEnter } from './can-server-enter.ts'
export { hasEmbeddedRuntime } from './install-runtime.ts'
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './start-embedded.ts'
export type { HomeLayout } from './home-layout.ts'
