import { canEnter } from './prepare-folders.ts'
import { findServerUser } from './server-user.ts'

/** Whether the user that PostgreSQL would run as can go to the folder, for advice before a home is made there. */
export const canServerEnter = (folder: string): boolean => canEnter(folder, findServerUser())
