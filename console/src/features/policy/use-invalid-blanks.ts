import { useState } from 'react'

/** Which blanks hold something that cannot be kept: as long as there is one, nothing is published. */
export function useInvalidBlanks() {
  const [invalid, setInvalid] = useState<ReadonlySet<string>>(new Set())
  const note = (place: string, blank: string, isInvalid: boolean) =>
    setInvalid((before) => {
      const key = `${place} ${blank}`
      if (before.has(key) === isInvalid) return before
      const after = new Set(before)
      if (isInvalid) after.add(key)
      else after.delete(key)
      return after
    })
  /** Of what was taken away nothing is wrong any more. */
  const forget = (place: string) =>
    setInvalid((before) => new Set([...before].filter((key) => !key.startsWith(`${place} `))))
  return { hasAny: invalid.size > 0, note, forget }
}
