/** What is built from what. A step is stale when a byte of what it reads has changed since its last run. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mustRunNode, root, secondsSince } from './run-command.mjs'

const common = ['package-lock.json', 'tsconfig.base.json', 'scripts/build-steps.mjs']
const below = (name) => [`${name}/src`, `${name}/tsconfig.json`, `${name}/package.json`]
const serverInputs = ['contract', 'understanding', 'server'].flatMap(below)

const compile = async (name, isFresh) =>
  mustRunNode(`compiling ${name}`, ['node_modules/typescript/bin/tsc', '-b', name, ...(isFresh ? ['--force'] : [])])

const bundle = async (name) =>
  mustRunNode(`bundling ${name}`, ['../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: join(root, name),
  })

/**
 * `beside`: what goes on by itself while the next steps run.
 * @typedef {{ name: string, inputs: string[], output: string, run: (isFresh: boolean) => Promise<void>, beside?: () => Promise<void> }} Step
 */

/** @type {Record<'model' | 'server' | 'lab' | 'widget' | 'console', Step>} */
export const steps = {
  model: {
    name: 'model',
    // All that has a say in what is learned.
    inputs: ['base-model.ts', 'classifier', 'intents', 'lexicon', 'text'].map((part) => `understanding/src/${part}`),
    output: 'understanding/dist',
    run: (isFresh) => compile('understanding', isFresh),
    beside: () => mustRunNode('training the model that comes with it', ['scripts/train-model.mjs']),
  },
  server: {
    name: 'server',
    inputs: serverInputs,
    output: 'server/dist',
    run: async (isFresh) => {
      await compile('server', isFresh)
      copyBesideCompiled(['contract', 'understanding', 'server'])
    },
  },
  lab: {
    name: 'lab',
    inputs: [...serverInputs, ...below('lab')],
    output: 'lab/dist',
    run: async (isFresh) => {
      await compile('lab', isFresh)
      copyBesideCompiled(['lab'])
    },
  },
  widget: {
    name: 'widget',
    inputs: [...below('contract'), 'widget'],
    output: 'widget/dist',
    run: () => bundle('widget'),
  },
  console: {
    name: 'console',
    inputs: [...below('contract'), 'console'],
    output: 'console/dist',
    run: () => bundle('console'),
  },
}

/** Runs the stale ones of the named steps, in order; ended once all of them are. */
export const buildStale = async (names) => {
  const begun = []
  for (const name of names) {
    const step = steps[name]
    const stamp = join(root, step.output, '.built')
    const fingerprint = fingerprintOf([...common, ...step.inputs])
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) continue
    const startedAt = performance.now()
    await step.run(!existsSync(stamp))
    const end = (async () => {
      await step.beside?.()
      writeFileSync(stamp, fingerprint)
      console.log(`Built ${name} in ${secondsSince(startedAt)}`)
    })()
    // Whoever fails is heard at the end, whichever step is under way by then.
    end.catch(() => {})
    begun.push(end)
  }
  await Promise.all(begun)
}

const isBuilt = /(^|[\\/])(node_modules|dist|out|[^\\/]*\.tsbuildinfo)$/

/** Every file below the given paths, in a fixed order. */
const filesBelow = (path) => {
  const full = join(root, path)
  if (!existsSync(full) || isBuilt.test(path)) return []
  const entries = readdirSyncOrFile(full)
  return entries ? entries.sort().flatMap((entry) => filesBelow(join(path, entry))) : [path]
}

const readdirSyncOrFile = (full) => {
  try {
    return readdirSync(full)
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}

const fingerprintOf = (inputs) => {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap(filesBelow))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

/** SQL, pages and pictures stand beside the compiled code as they stand beside the source. */
const copyBesideCompiled = (names) => {
  for (const path of names.flatMap((name) => filesBelow(`${name}/src`))) {
    if (/\.tsx?$/.test(path)) continue
    const target = join(root, path.replace(/^([^\\/]+)([\\/])src\b/, '$1$2dist'))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(root, path), target)
  }
}
