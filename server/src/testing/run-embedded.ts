import { startEmbeddedPostgres } from '#platform/postgres'

/* Holds the embedded server of the home that is named, in a process of its own that a test can kill. */
const home = process.argv[2]
if (!home) throw new Error('name a home')
await startEmbeddedPostgres({
  home,
  log: { info: () => console.log(`held by ${process.pid}`), error: (_about, message) => console.error(message) },
  onLost: () => process.exit(1),
})
