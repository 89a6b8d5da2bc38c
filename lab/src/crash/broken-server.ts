import { runCommandLine } from '@celadon/server/cli'
import { composition } from '@celadon/server/compose-command-line'
import { composeServer } from '@celadon/server/compose-server'
import { breakTurns, isVariant } from './break-turns.ts'

/* The server as it is shipped, with one promise of its turns taken out: CELADON_LAB_VARIANT says which. */
const variant = process.env['CELADON_LAB_VARIANT']
if (!isVariant(variant)) throw new Error('CELADON_LAB_VARIANT names what to break')

process.exitCode = await runCommandLine(process.argv.slice(2), process.env, {
  ...composition,
  startServer: (foundation, kind) =>
    composeServer(foundation, kind, { alterTurns: (turns) => breakTurns(variant, turns) }),
})
