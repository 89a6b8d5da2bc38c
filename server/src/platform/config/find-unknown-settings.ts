import { settings } from './settings.ts'

/** Names that look like settings and are none: most often a slip of the pen. Measuring (`CELADON_LAB_…`) has names of its own. */
export const findUnknownSettings = (env: Readonly<Record<string, string | undefined>>): string[] => {
  const known = new Set<string>(settings.map(({ name }) => name))
  return Object.keys(env)
    .filter((name) => name.startsWith('CELADON_') && !name.startsWith('CELADON_LAB_') && !known.has(name))
    .sort()
}
