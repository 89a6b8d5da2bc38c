import type { ReadMark } from './ports.ts'

export type ReadMarks = {
  note: (mark: ReadMark) => void
  /** Writes what came since the last time. Call it about every two seconds, and once at the end. */
  flush: () => Promise<void>
}

/**
 * Read marks are seen at once and written now and then: only the newest of each reader is worth a write. One that is
 * lost with the process is made again by the next thing read.
 */
export const createReadMarks = (deps: { record: (marks: ReadMark[]) => Promise<void> }): ReadMarks => {
  let pending = new Map<string, ReadMark>()
  const note = (mark: ReadMark): void => {
    const key = `${mark.by} ${mark.tenantId} ${mark.conversationId}`
    const known = pending.get(key)
    if (!known || known.publicSeq < mark.publicSeq) pending.set(key, mark)
  }
  return {
    note,
    flush: async () => {
      const marks = [...pending.values()]
      pending = new Map()
      try {
        if (marks.length > 0) await deps.record(marks)
      } catch (error) {
        marks.forEach(note)
        throw error
      }
    },
  }
}
