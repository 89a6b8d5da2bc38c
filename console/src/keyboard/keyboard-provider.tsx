import { createContext, use, useEffect, useEffectEvent, useMemo, type ReactNode } from 'react'
import type { DeskCommand } from '#keyboard/map'
import { readEvent } from './read-event.ts'

type Handler = () => void
/** `back` is Esc, which nobody changes. */
type Command = DeskCommand | 'back'
type Commands = { add: (command: Command, handler: Handler) => () => void; run: (command: Command) => boolean }

const goPendingMs = 1500

/** Listens once on the document. While a dialog or menu is open, its own keys count and these rest. */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  const commands = useMemo(createCommands, [])
  useEffect(() => listen(commands), [commands])
  return <CommandsContext value={commands}>{children}</CommandsContext>
}

/** The newest place on the page that answers to a command gets it. */
export function useCommand(command: Command, handler: Handler) {
  const commands = use(CommandsContext)
  const run = useEffectEvent(handler)
  useEffect(() => commands?.add(command, () => run()), [commands, command])
}

const CommandsContext = createContext<Commands | null>(null)

function createCommands(): Commands {
  const handlers = new Map<Command, Handler[]>()
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
    const { command, isGoPending } = readEvent(event, event.timeStamp < goUntil)
    goUntil = isGoPending ? event.timeStamp + goPendingMs : 0
    if (command !== undefined && commands.run(command)) event.preventDefault()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
