/** What can be asked for by keys, the keys it has at first, and how a pressed key is read; pure. */
export { allCommands, commandGroups, defaultBindings, isCommand, type Bindings, type DeskCommand } from './commands.ts'
export { chordOf, readKey, sequenceKey, type KeyOutcome, type KeyPress } from './key-map.ts'
