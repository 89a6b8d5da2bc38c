import { createContext, use, useEffect, useEffectEvent, useMemo, type ReactNode } from 'react'
import { readKey, type DeskCommand } from './key-map.ts'
import { areSingleKeysOn } from './single-keys.ts'

type Handler = () => void
type Commands = { add: (command: DeskCommand, handler: Handler) => () => void; run: (command: DeskCommand) => boolean }

const goPendingMs = 1500

/** Listens once on the document. While a dialog or menu is open, its own keys count and these rest. */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  const commands = useMemo(createCommands, [])
  useEffect(() => listen(commands), [commands])
  return <CommandsContext value={commands}>{children}</CommandsContext>
}

/** The newest place on the page that answers to a command gets it. */
export function useCommand(command: DeskCommand, handler: Handler) {
  const commands = use(CommandsContext)
  const run = useEffectEvent(handler)
  useEffect(() => commands?.add(command, () => run()), [commands, command])
}

const CommandsContext = createContext<Commands | null>(null)

function createCommands(): Commands {
  const handlers = new Map<DeskCommand, Handler[]>()
  return {
    add: (command, handler) => {
      handlers.set(command, [...(handlers.get(command) ?? []), handler])
      return () =>
        handlers.set(
          command,
          (handlers.get(command) ?? []).filter((other) => other !== handler),
        )
    },
    run: (command) => {
      const handler = handlers.get(command)?.at(-1)
      handler?.()
      return handler !== undefined
    },
  }
}

function listen(commands: Commands) {
  let goUntil = 0
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return
    const target = event.target instanceof Element ? event.target : null
    const { command, isGoPending } = readKey({
      key: event.key,
      hasModifier: event.ctrlKey || event.metaKey || event.altKey,
      hasCommandKey: (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey,
      isComposing: event.isComposing || event.keyCode === 229,
      isTyping: target?.closest('input, textarea, select, [contenteditable]') != null,
      isInList: target?.closest('#worklist') != null,
      isGoPending: event.timeStamp < goUntil,
      isSingleKeysOn: areSingleKeysOn(),
    })
    goUntil = isGoPending ? event.timeStamp + goPendingMs : 0
    if (command !== undefined && commands.run(command)) event.preventDefault()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
