import type { Localized } from '@celadon/contract'
import type { Command, CommandContext } from './command.ts'
import type { Foundation, RunningServer, ServerKind } from './composition.ts'
import { printLogins, printPages } from './print-places.ts'
import { openFoundation } from './open-foundation.ts'
import { recordRunning } from './running-file.ts'

export const serve: Command = {
  name: 'serve',
  summary: { zh: '启动服务，直到收到停止信号', en: 'Serves until it is told to stop' },
  flags: [],
  run: (context) => runServer(context, 'serve'),
}

export const demo: Command = {
  name: 'demo',
  summary: {
    zh: '启动演示集市：示例商品、订单和登录账号',
    en: 'Serves a demo marketplace with goods, orders and logins to try',
  },
  flags: [
    {
      name: 'small',
      value: null,
      isRequired: false,
      does: { zh: '小集市，没有往日会话：用于测试', en: 'a small market without past conversations, for tests' },
    },
  ],
  run: (context) => runServer(context, 'demo'),
}

/** Everything that was opened is closed again, in the opposite order, however it ends. */
const runServer = async (context: CommandContext, kind: ServerKind): Promise<number> => {
  const stopped = context.terminal.untilStopped().then(() => 0)
  const lost = createSignal(1)
  const say = kind === 'demo' ? context.note : () => {}
  say(words.database)
  const options = { ...context, claim: 'hold' as const, isWatched: kind === 'demo', onLost: lost.give }
  const { foundation, close } = await openFoundation(options)
  try {
    const record = await recordRunning(foundation.config.home)
    try {
      const server = await startServer(context, foundation, kind, say)
      await record.setUrl(foundation.config.publicUrl)
      const code = await Promise.race([stopped, lost.given])
      say(words.stopping)
      context.terminal.endWithin(longestStopMs, 1)
      await server.stop()
      return code
    } finally {
      await record.remove()
    }
  } finally {
    await close()
  }
}

/** Service managers wait 90 s (systemd) or 10 s and more (containers) before they kill. */
const longestStopMs = 30_000

const startServer = async (
  context: CommandContext,
  foundation: Foundation,
  kind: ServerKind,
  say: (words: Localized) => void,
): Promise<RunningServer> => {
  const { startServer: start, prepareDemo } = context.composition
  const size = context.flags.has('small') ? 'small' : 'full'
  const logins = kind === 'demo' ? await prepareDemo(foundation, { size, onStep: say }) : []
  say(words.server)
  const server = await start(foundation, kind, kind === 'demo' && size === 'full' ? say : undefined)
  printPages(context, server.pages)
  printLogins(context, logins)
  if (kind === 'demo') context.print(words.end)
  return server
}

const createSignal = (code: number): { give: () => void; given: Promise<number> } => {
  let give = (): void => {}
  const given = new Promise<number>((resolve) => {
    give = () => resolve(code)
  })
  return { give: () => give(), given }
}

const words = {
  database: { zh: '正在启动数据库……', en: 'Starting the database …' },
  server: { zh: '正在启动服务……', en: 'Starting the server …' },
  stopping: { zh: '正在停止……', en: 'Stopping …' },
  end: { zh: '按 Ctrl-C 停止。', en: 'Ctrl-C stops it.' },
} as const satisfies Record<string, Localized>
