import { createServer } from 'node:net'

/** A port that nobody listens on: the one asked for, or any when that is 0. @throws the system's error when it is taken. */
export const findFreePort = (host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(port, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
