import { settings } from './settings.ts'

/** Measuring and testing have names of their own, which a server that runs beside them must not complain of. */
const ofOthers = /^CELADON_(LAB_|CHROMIUM$)/

/** Names that look like settings and are none: most often a slip of the pen. */
export const findUnknownSettings = (env: Readonly<Record<string, string | undefined>>): string[] => {
  const known = new Set<string>(settings.map(({ name }) => name))
  return Object.keys(env)
    .filter((name) => name.startsWith('CELADON_') && !ofOthers.test(name) && !known.has(name))
    .sort()
}
