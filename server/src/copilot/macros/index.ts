/** Replies kept ready: shared or one's own, in both languages, with blanks that records fill. */
export { createMacroDesk, type MacroDesk } from './macro-desk.ts'
export { insertMacro, listMacros, type MacroRow } from './macro-store.ts'
export { mostMacros } from './macro.ts'
