import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where everything of the embedded server stands. Nothing runs from node_modules: only `home` must be reachable. */
export type HomeLayout = {
  home: string
  /** Belongs to the server's user; everything below too. */
  folder: string
  runtime: string
  data: string
  log: string
  pidFile: string
  /** In the temporary folder, because a socket's path may have 100 bytes only. */
  sockets: string
  /** Part of the socket's name; listened on only where the settings say so. */
  port: number
}

export const layOutHome = (home: string, port = 5432): HomeLayout => {
  const real = realPath(resolve(home))
  const folder = join(real, 'postgres')
  const data = join(folder, 'data')
  const name = createHash('sha256').update(data).digest('hex').slice(0, 12)
  return {
    home: real,
    folder,
    runtime: join(folder, 'runtime'),
    data,
    log: join(folder, 'log'),
    pidFile: join(data, 'postmaster.pid'),
    sockets: join(tmpdir(), `celadon-${name}`),
    port,
  }
}

/** Two ways to write one folder must lead to one server. */
const realPath = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
