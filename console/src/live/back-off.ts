/** Waits of 0.5, 1, 2, 4, 8, then 15 s, each shortened at random by up to half, so that desks do not return together. */
export function nextDelayMs(failures: number, random: () => number): number {
  const full = Math.min(15_000, 500 * 2 ** Math.max(0, failures - 1))
  return Math.round(full * (1 - random() / 2))
}
