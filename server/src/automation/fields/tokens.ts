/** A word, number, sign or Han character of the text, as it is compared, and where it stands. */
export type Token = { text: string; raw: string; start: number; end: number }

/** Cuts text for comparing: half-width, lower case, units and spellings made one, each Han character alone. */
export const tokensOf = (source: string): Token[] => {
  const tokens: Token[] = []
  for (const match of source
    .normalize('NFKC')
    .matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+(?:['’][a-z]+)?|\d+(?:\.\d+)?|["″%&+]/gu)) {
    const raw = match[0]
    const before = tokens.at(-1)
    const isUnit = before !== undefined && /^\d/.test(before.text) && before.end === match.index
    for (const text of canonical(raw, isUnit))
      tokens.push({ text, raw, start: match.index, end: match.index + raw.length })
  }
  return tokens
}

const canonical = (raw: string, afterNumber: boolean): string[] => {
  const lower = raw.toLowerCase().replace('’', "'")
  if (lower === 'wifi') return ['wi', 'fi']
  if (afterNumber && unitsAfterNumbers[lower]) return [unitsAfterNumbers[lower]]
  const known = spellings[lower]
  if (known) return [known]
  return [lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower]
}

const unitsAfterNumbers: Readonly<Record<string, string>> = {
  l: 'liter',
  '"': 'inch',
  '″': 'inch',
  in: 'inch',
  k: 'k',
  g: 'g',
}

const spellings: Readonly<Record<string, string>> = {
  grey: 'gray',
  colour: 'color',
  colours: 'color',
  inches: 'inch',
  liters: 'liter',
  litre: 'liter',
  litres: 'liter',
  millilitre: 'ml',
  milliliter: 'ml',
  feet: 'ft',
  foot: 'ft',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
  hrs: 'hour',
  hours: 'hour',
  pcs: 'piece',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  一: '1',
  两: '2',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
}
