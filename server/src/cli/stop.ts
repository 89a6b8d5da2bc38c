import { readConfig } from '#platform/config'
import { stopEmbeddedPostgres } from '#platform/postgres'
import type { Command } from './command.ts'
import { findRunningServer, stopRunningServer } from './running-file.ts'

/** The database of a server that was killed goes on by itself: it is stopped too. */
export const stop: Command = {
  name: 'stop',
  summary: { zh: '停止服务及其内嵌数据库', en: 'Stops the server and its embedded database' },
  flags: [],
  run: async ({ env, print }) => {
    const { home } = readConfig(env)
    const server = await findRunningServer(home)
    if (server) await stopRunningServer(server)
    const hadDatabase = await stopEmbeddedPostgres(home)
    if (server)
      print({ zh: `已停止服务（进程 ${server.pid}）。`, en: `The server (process ${server.pid}) has stopped.` })
    else if (hadDatabase) print({ zh: '已停止数据库。', en: 'The database has stopped.' })
    else print({ zh: `${home} 中没有正在运行的服务。`, en: `Nothing runs from ${home}.` })
    return 0
  },
}
