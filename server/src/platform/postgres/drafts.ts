import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { HomeLayout } from './home-layout.ts'

/** A folder to make something in, out of sight until it is complete. It carries our process id: see `dropDrafts`. */
export const makeDraft = (layout: HomeLayout): Promise<string> => mkdtemp(join(layout.folder, `draft-${process.pid}-`))

/** Of two who start at once, the first names the folder; the other throws the draft away. */
export const takePlace = async (draft: string, place: string): Promise<void> => {
  await rename(draft, place).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(place))) throw error
  })
}

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
