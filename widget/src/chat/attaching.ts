import type { AttachedFile, FileTaken } from '@celadon/contract'
import type { Memory } from './memory.ts'
import type { ProblemNote } from './outbox.ts'
import { decideRemedy, noteOf } from './problem.ts'

/** A file that is to go along with the next message. `file`: as the server took it; null while it is on its way. */
export type Attached = {
  id: string
  name: string
  file: AttachedFile | null
  /** How much of it has left, 0 to 1. */
  share: number
  problem: ProblemNote | null
  /** What was chosen, while it can be tried again; null once it was refused, and after a reload. */
  chosen: File | null
}

export type AttachedList = readonly Attached[]

/** As in the contract: the most files of one message. */
export const maxFilesOfMessage = 5

type Dependencies = {
  post: (file: File, onProgress: (share: number) => void) => Promise<FileTaken>
  shrink: (file: File) => Promise<File>
  memory: Pick<Memory, 'readFiles' | 'keepFiles'>
  newId: () => string
  read: () => AttachedList
  show: (attached: AttachedList) => void
}

/** Takes files to the server as soon as they are chosen. What has arrived survives a reload; what was on its way says that it must be chosen again. */
export function createAttaching({ post, shrink, memory, newId, read, show }: Dependencies) {
  const write = (attached: AttachedList): void => {
    const kept = attached.filter((one) => one.file !== null || one.chosen !== null)
    memory.keepFiles(kept.map(({ id, name, file }) => ({ id, name, file })))
    show(attached)
  }
  const change = (id: string, more: Partial<Attached>): void =>
    write(read().map((one) => (one.id === id ? { ...one, ...more } : one)))

  const send = async (id: string, chosen: File): Promise<void> => {
    try {
      const { file } = await post(await shrink(chosen), (share) => change(id, { share }))
      change(id, { file, share: 1 })
    } catch (error) {
      // What the server has decided stays so: there is nothing to try again.
      const isDecided = decideRemedy(error) === 'tell'
      change(id, { problem: noteOf(error), ...(isDecided && { chosen: null }) })
    }
  }

  return {
    attach: (files: Iterable<File>): void => {
      const room = maxFilesOfMessage - read().filter((one) => one.problem === null).length
      const fresh = [...files].map((chosen, at) =>
        at < room ? startOf(newId(), chosen) : refuse(newId(), chosen.name),
      )
      write([...read(), ...fresh])
      for (const { id, chosen } of fresh) if (chosen !== null) void send(id, chosen)
    },
    retry: (id: string): void => {
      const chosen = read().find((one) => one.id === id)?.chosen
      if (!chosen) return
      change(id, { problem: null, share: 0 })
      void send(id, chosen)
    },
    detach: (id: string): void => write(read().filter((one) => one.id !== id)),
    /** What has arrived, to be sent; the rest stays. */
    take: (): AttachedFile[] => {
      const ready = read().flatMap((one) => (one.file === null ? [] : [one.file]))
      write(read().filter((one) => one.file === null))
      return ready
    },
  }
}

const startOf = (id: string, chosen: File): Attached => ({
  id,
  name: chosen.name,
  file: null,
  share: 0,
  problem: null,
  chosen,
})

const refuse = (id: string, name: string): Attached => ({
  id,
  name,
  file: null,
  share: 0,
  problem: { code: 'TOO_MANY', detail: '', traceId: null },
  chosen: null,
})

/** After a reload. */
export const restoreAttached = (memory: Pick<Memory, 'readFiles'>): AttachedList =>
  memory.readFiles().map(({ id, name, file }) => ({
    id,
    name,
    file,
    share: file === null ? 0 : 1,
    problem: file === null ? { code: 'CHOOSE_AGAIN', detail: '', traceId: null } : null,
    chosen: null,
  }))
