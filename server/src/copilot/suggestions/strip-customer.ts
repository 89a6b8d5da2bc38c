import { findAmounts } from '#copilot/words'

type Known = { customerName: string; agentName: string; orderNumbers: readonly string[]; amounts: readonly string[] }

const shortest = 8
const longest = 400

/**
 * A colleague's words without anything of their customer: the name, order number and order total become blanks. Undefined
 * when anything is left that could be somebody's: figures of three or more, an address, a link, another amount, a file.
 */
export const stripCustomer = (text: string, known: Known): string | undefined => {
  const blanked = [
    ...known.orderNumbers.map((number) => [number, '{order}'] as const),
    ...known.amounts.map((amount) => [amount, '{amount}'] as const),
    [known.customerName, '{customer}'] as const,
    [known.agentName, '{agent}'] as const,
  ]
    .filter(([words]) => words.trim() !== '')
    .toSorted(([one], [other]) => other.length - one.length)
    .reduce((words, [own, blank]) => words.replaceAll(own, blank), text.trim())
  const isTooBig = blanked.length < shortest || blanked.length > longest
  return isTooBig || couldBeSomebodys(blanked) ? undefined : blanked
}

const couldBeSomebodys = (text: string): boolean =>
  /\d[\d\s-]*\d[\d\s-]*\d|@|https?:|www\.|••/.test(text) ||
  findAmounts(text).length > 0 ||
  /[\p{L}\p{N}]+(?:路|街|巷|弄|号楼|小区|单元)\s*\S*\d/u.test(text)
