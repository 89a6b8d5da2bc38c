type End = { number: number; hash: string }

/** `NUMBER:HASH` as it was kept; nothing typed is no end, and undefined what is neither. */
export function readKept(typed: string): End[] | undefined {
  if (typed.trim() === '') return []
  const [, number, hash] = /^([0-9]{1,15}):([0-9a-f]{64})$/.exec(typed.trim().toLowerCase()) ?? []
  return number === undefined || hash === undefined || number === '0' ? undefined : [{ number: Number(number), hash }]
}
