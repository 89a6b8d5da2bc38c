/** `ms` is processor time of the whole process, its compiler and collector included: a busy machine does not change it. */
export const measureCpu = <T>(work: () => T): { result: T; ms: number } => {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}
