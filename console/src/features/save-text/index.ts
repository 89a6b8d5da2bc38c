/** A text handed over as a file to keep. */
export { saveText } from './save-text.ts'
