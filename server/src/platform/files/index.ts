/** Photos and files: bytes from outside are held apart, typed by content, drawn anew, and only then kept under an id. */
export { createFiles, unsentMs } from './create-files.ts'
export type { Files, Upload } from './create-files.ts'
export { createFolderDisk } from './disk.ts'
export type { FileDisk, FilePlace } from './disk.ts'
export { findFile, listOwnFiles, markSent } from './file-store.ts'
export type { Uploader } from './file-store.ts'
