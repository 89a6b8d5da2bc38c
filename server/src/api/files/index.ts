/** Files over HTTP: taken out of a form one at a time, and handed over so that nothing in them can run. */
export { hearFiles, readPostedFile } from './posted-file.ts'
export { fileAnswer, sendBytes, sendFile } from './send-file.ts'
