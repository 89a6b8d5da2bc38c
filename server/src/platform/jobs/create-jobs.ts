import type { Log } from '#platform/log'

export type Jobs = {
  /** Names a job. It runs at `start` and then `intervalMs` after each end. */
  every: (name: string, intervalMs: number, work: () => Promise<void>) => void
  start: () => void
  /** No beat begins any more; resolves when those under way have ended. */
  stop: () => Promise<void>
}

type Job = { name: string; intervalMs: number; work: () => Promise<void>; timer?: NodeJS.Timeout; run?: Promise<void> }

/** A job that fails is logged and tried again at its next beat. */
export const createJobs = ({ log }: { log: Pick<Log, 'error'> }): Jobs => {
  const jobs: Job[] = []
  let isRunning = false

  const beat = async (job: Job): Promise<void> => {
    await runLogged(job, log)
    if (isRunning) job.timer = setTimeout(start, job.intervalMs, job)
  }
  const start = (job: Job): void => {
    job.run = beat(job)
  }

  return {
    every: (name, intervalMs, work) => {
      if (jobs.some((job) => job.name === name)) throw new Error(`There is a job ${name} already`)
      const job: Job = { name, intervalMs, work }
      jobs.push(job)
      if (isRunning) start(job)
    },
    start: () => {
      if (isRunning) return
      isRunning = true
      jobs.forEach(start)
    },
    stop: async () => {
      isRunning = false
      for (const { timer } of jobs) clearTimeout(timer)
      await Promise.all(jobs.map(async ({ run }) => run))
    },
  }
}

const runLogged = async ({ name, work }: Job, log: Pick<Log, 'error'>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    log.error({ err: error, job: name }, 'a job failed and will be tried again')
  }
}
