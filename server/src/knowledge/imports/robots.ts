/** What a site lets us read (RFC 9309). `pauseMs`: how long it wants us to wait between two pages. */
export type Robots = { isAllowed: (url: URL) => boolean; pauseMs: number; sitemaps: string[] }

type Rule = { allows: boolean; path: string; matches: (path: string) => boolean }
type Group = { agents: string[]; rules: Rule[]; delaySeconds: number }

const leastPauseMs = 1_000
const mostPauseMs = 30_000
const mostRules = 2_000

/** Groups for `agent`, else those for everybody; of the rules that fit, the longest counts, and of equal ones the milder. */
export const readRobots = (text: string, agent: string): Robots => {
  const { groups, sitemaps } = readGroups(text)
  const own = groups.filter(({ agents }) => agents.includes(agent))
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules)
  const delayMs = 1_000 * Math.max(0, ...chosen.map(({ delaySeconds }) => delaySeconds))
  return {
    isAllowed: ({ pathname, search }) => {
      const fitting = rules.filter(({ matches }) => matches(pathname + search))
      const longest = Math.max(...fitting.map(({ path }) => path.length))
      return fitting.length === 0 || fitting.some(({ path, allows }) => path.length === longest && allows)
    },
    pauseMs: Math.min(mostPauseMs, Math.max(leastPauseMs, delayMs)),
    sitemaps,
  }
}

const readGroups = (text: string): { groups: Group[]; sitemaps: string[] } => {
  const groups: Group[] = []
  const sitemaps: string[] = []
  let isOpen = false
  for (const line of text.split(/\r?\n|\r/).slice(0, 20_000)) {
    const { name, value } = readLine(line)
    const group = groups.at(-1)
    if (name === 'sitemap') sitemaps.push(value)
    else if (name === 'user-agent') {
      if (isOpen && group) group.agents.push(value.toLowerCase())
      else groups.push({ agents: [value.toLowerCase()], rules: [], delaySeconds: 0 })
    } else if (group && name === 'crawl-delay') group.delaySeconds = Number(value) || 0
    else if (group && (name === 'allow' || name === 'disallow') && value !== '' && group.rules.length < mostRules)
      group.rules.push({ allows: name === 'allow', path: value, matches: matcherOf(value) })
    if (name !== '') isOpen = name === 'user-agent'
  }
  return { groups, sitemaps }
}

/** What begins with `#` is said to nobody. */
const readLine = (line: string): { name: string; value: string } => {
  const [said = ''] = line.split('#', 1)
  const colon = said.indexOf(':')
  return colon < 0
    ? { name: '', value: '' }
    : { name: said.slice(0, colon).trim().toLowerCase(), value: said.slice(colon + 1).trim() }
}

/** `*` stands for anything, `$` at the end for the end. Each piece is looked for once: nothing is tried again. */
const matcherOf = (rule: string): Rule['matches'] => {
  const isWhole = rule.endsWith('$')
  const [first = '', ...others] = (isWhole ? rule.slice(0, -1) : rule).split('*')
  const last = others.at(-1)
  return (path) => {
    if (!path.startsWith(first)) return false
    let at = first.length
    for (const piece of others.slice(0, isWhole ? -1 : undefined)) {
      const found = path.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
    if (!isWhole) return true
    return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last)
  }
}
