import { createServer } from 'node:http'
import { runCommandLine, type Composition } from '#cli'

/*
 * The command line with a server that only says hello: for tests of starting, adopting and ending, in a process of its own
 * because they kill it.
 */
const composition: Composition = {
  startServer: async ({ config, database, log }) => {
    const server = createServer((_request, response) => void answer().then((text) => response.end(text)))
    const answer = async (): Promise<string> =>
      (await database.withDispatcher((tx) => tx.selectFrom('tenants').select('id').execute())).length.toString()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(config.port, config.host, resolve)
    })
    log.info({ port: config.port }, 'listening')
    return {
      pages: [{ name: { zh: '首页', en: 'Start' }, url: `${config.publicUrl}/` }],
      stop: () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    }
  },
  prepareDemo: (_foundation, { onStep }) => {
    onStep({ zh: '正在准备', en: 'Preparing' })
    return Promise.resolve([
      { role: 'agent', name: '许言 Xu Yan', email: 'xu@market.test', password: 'made-at-install' },
    ])
  },
  createAdmin: () => Promise.reject(new Error('not here')),
  importShop: () => Promise.reject(new Error('not here')),
  exportShop: () => Promise.resolve({}),
  previewGuidelines: () => [],
  importGuidelines: () => Promise.resolve([]),
  sealAuditAnew: () => Promise.reject(new Error('not here')),
  verifyAudit: () => Promise.reject(new Error('not here')),
  checkMail: () => Promise.resolve(),
  checkSecondReader: () => Promise.resolve(),
}

process.exitCode = await runCommandLine(process.argv.slice(2), process.env, composition)
