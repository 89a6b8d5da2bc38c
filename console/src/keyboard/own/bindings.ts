import { allCommands, defaultBindings, isCommand, sequenceKey, type Bindings, type DeskCommand } from '#keyboard/map'

/** What a member changed; everything else is as it comes. */
export type OwnKeys = Partial<Record<DeskCommand, readonly string[]>>

export const bindingsWith = (own: OwnKeys): Bindings => ({ ...defaultBindings, ...own })

/** Whether a command may have these keys. `taken`: by another, which would lose them. */
export type Verdict =
  | { kind: 'free' }
  | { kind: 'taken'; by: DeskCommand }
  | { kind: 'refused'; because: 'page' | 'browser' | 'sequence' | 'typing' }

export function decideBinding(own: OwnKeys, command: DeskCommand, chord: string): Verdict {
  if (pageKeys.has(chord)) return { kind: 'refused', because: 'page' }
  if (browserKeys.has(chord)) return { kind: 'refused', because: 'browser' }
  if (chord === sequenceKey) return { kind: 'refused', because: 'sequence' }
  if (whileTyping.has(command) && !/^(mod|alt)\+/.test(chord)) return { kind: 'refused', because: 'typing' }
  const bindings = bindingsWith(own)
  const by = allCommands.find((other) => other !== command && bindings[other].includes(chord))
  return by === undefined ? { kind: 'free' } : { kind: 'taken', by }
}

/** The command has these keys and no others; whoever had them has them no longer. */
export function bind(own: OwnKeys, command: DeskCommand, chord: string): OwnKeys {
  const bindings = bindingsWith(own)
  const losers = allCommands.filter((other) => other !== command && bindings[other].includes(chord))
  const lost = losers.map((other) => [other, bindings[other].filter((keys) => keys !== chord)] as const)
  return withoutDefaults({ ...own, ...Object.fromEntries(lost), [command]: [chord] })
}

/** As it comes, unless somebody else has its keys by now: then those stay where they are. */
export function unbind(own: OwnKeys, command: DeskCommand): OwnKeys {
  const { [command]: _, ...others } = own
  const bindings = bindingsWith(others)
  const taken = new Set(allCommands.filter((other) => other !== command).flatMap((other) => bindings[other]))
  return withoutDefaults({ ...others, [command]: defaultBindings[command].filter((chord) => !taken.has(chord)) })
}

export const isChanged = (own: OwnKeys, command: DeskCommand): boolean => command in own

export function areOwnKeys(found: unknown): found is OwnKeys {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false
  return Object.entries(found).every(
    ([command, chords]: [string, unknown]) =>
      isCommand(command) && Array.isArray(chords) && chords.every((chord) => typeof chord === 'string'),
  )
}

const withoutDefaults = (own: OwnKeys): OwnKeys =>
  Object.fromEntries(
    Object.entries(own).filter(
      ([command, chords]) => isCommand(command) && chords.join() !== defaultBindings[command].join(),
    ),
  )

/** Enter presses, Tab goes on, arrows and the space bar scroll, Esc leads back. */
const pageKeys = new Set(
  ['escape', 'enter', 'shift+enter', 'tab', 'shift+tab', ' ', 'arrowup', 'arrowdown', 'arrowleft', 'arrowright'].concat(
    ['pageup', 'pagedown', 'home', 'end', 'backspace', 'delete', '/', '@'],
  ),
)
/** Closing, opening, reloading, copying: what the browser does with these, or never lets a page hear. */
const browserKeys = new Set([...'acfhlnpqrstvwxyz'].map((key) => `mod+${key}`).concat(['mod+shift+n', 'mod+shift+t']))
/** Asked for while somebody types: letters alone would be typed. */
const whileTyping: ReadonlySet<DeskCommand> = new Set(['send', 'send-done'])
