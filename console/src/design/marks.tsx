import { Icon } from './icon.tsx'

/** Who speaks, by shape: the assistant is a hollow diamond, never a face. */
export function AssistantMark() {
  return (
    <svg className="mark-ai" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d="M7 1l6 6-6 6-6-6z" />
    </svg>
  )
}

/** A person of the staff: a filled round portrait. */
export function Portrait({ name }: { name: string }) {
  return (
    <span className="portrait" aria-hidden="true">
      {initials(name)}
    </span>
  )
}

/** A customer, or a note when no name is given: a hollow ring. */
export function Ring({ name }: { name?: string }) {
  return (
    <span className="ring" aria-hidden="true">
      {name === undefined ? <Icon name="note" /> : initials(name)}
    </span>
  )
}

/** The first character of a Chinese name, at most two initials of another. */
function initials(name: string) {
  const words = name.trim().split(/[\s·]+/u)
  const first = Array.from(words[0] ?? '')[0] ?? '?'
  if (/\p{Script=Han}/u.test(first)) return first
  const second = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : ''
  return `${first}${second}`.toUpperCase()
}
