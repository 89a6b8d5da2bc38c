import type { LoadHook } from 'node:module'

const turns = /\/server\/dist\/turn\/create-turns\.js$/

/** Puts a module of the same name before the server's own, which it still loads under another address. */
export const load: LoadHook = (url, context, nextLoad) => {
  if (!turns.test(url)) return nextLoad(url, context)
  const broken = new URL('./break-turns.js', import.meta.url).href
  const source = `
    import { createTurns as createWhole } from ${JSON.stringify(`${url}?whole`)}
    import { breakTurns } from ${JSON.stringify(broken)}
    export const createTurns = (deps) => breakTurns(process.env.CELADON_LAB_VARIANT, createWhole(deps))`
  return { format: 'module', shortCircuit: true, source }
}
