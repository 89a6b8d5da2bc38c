/**
 * Erlang C: the mean wait in seconds of whoever comes to `servers` equal members, with `load` erlangs offered (arrivals a
 * second times mean handling time). Formula: A. K. Erlang, 1917; the chance to wait by the recursion of Erlang B.
 * Infinite from `load >= servers` on.
 */
export const erlangCWait = (servers: number, load: number, handlingSeconds: number): number => {
  if (load >= servers) return Number.POSITIVE_INFINITY
  let blocked = 1
  for (let count = 1; count <= servers; count += 1) blocked = (load * blocked) / (count + load * blocked)
  const waits = (servers * blocked) / (servers - load * (1 - blocked))
  return (waits * handlingSeconds) / (servers - load)
}
