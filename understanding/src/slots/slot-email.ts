import type { FoundSlot } from './found-slot.ts'

/** E-mail addresses, by going both ways from each @: linear, whatever stands around it. */
export function findEmails(text: string): FoundSlot[] {
  const found: FoundSlot[] = []
  for (let at = text.indexOf('@'); at !== -1 && found.length < mostAddresses; at = text.indexOf('@', at + 1)) {
    const start = goBack(text, at)
    const end = goForward(text, at)
    const value = text.slice(start, end)
    if (addressShape.test(value)) found.push({ type: 'email', value, how: 'pattern', confidence: 0.98, start, end })
  }
  return found
}

const mostAddresses = 10
const longestPart = 64
const addressShape = /^[a-z0-9][a-z0-9._%+'-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/

function goBack(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestPart && /[a-z0-9._%+'-]/.test(text[start - 1]!)) start -= 1
  while (start < at && /[._%+'-]/.test(text[start]!)) start += 1
  return start
}

function goForward(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at < longestPart * 2 && /[a-z0-9.-]/.test(text[end]!)) end += 1
  while (end > at && /[.-]/.test(text[end - 1]!)) end -= 1
  return end
}
