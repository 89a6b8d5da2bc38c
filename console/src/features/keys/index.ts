/** The keyboard map: every shortcut, and the keys each has for whoever looks. */
export { KeysDialog } from './keys-dialog.tsx'
export { KeyHint } from './key-hint.tsx'
