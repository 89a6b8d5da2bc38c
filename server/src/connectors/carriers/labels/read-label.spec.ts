import { inflateSync } from 'node:zlib'

/** What the drawing of a PDF says: its texts, the characters behind its outlines, and what its bars spell as Code 128. */
export const readLabel = (pdf: Uint8Array): { texts: string[]; outlined: string[]; codes: string[] } => {
  const drawing = streamsOf(Buffer.from(pdf))
  const texts = [...drawing.matchAll(/\[([^\]]*)\] TJ/g)].map(([, shown]) => hexIn(shown!))
  const outlined = [...drawing.matchAll(/\/Span <<\s*\/ActualText (.*?)\s*>> BDC/gs)].map(([, text]) =>
    readUtf16(text!),
  )
  return { texts, outlined, codes: barcodesIn(drawing) }
}

const streamsOf = (pdf: Buffer): string => {
  const found: string[] = []
  let at = pdf.indexOf('stream\n')
  while (at >= 0) {
    const from = at + 'stream\n'.length
    const to = pdf.indexOf('\nendstream', from)
    found.push(inflateSync(pdf.subarray(from, to)).toString('latin1'))
    at = pdf.indexOf('stream\n', to + '\nendstream'.length)
  }
  return found.join('\n')
}

const hexIn = (shown: string): string =>
  [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) => Buffer.from(hex!, 'hex').toString('latin1')).join('')

/** `(þÿ…)` with its escapes. */
const readUtf16 = (text: string): string => {
  const bytes = Buffer.from(
    text.slice(1, -1).replaceAll(/\\(.)/gs, (_, one: string) => escapes[one] ?? one),
    'latin1',
  )
  return bytes.subarray(2).swap16().toString('utf16le')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

type Bar = { x: number; y: number; width: number }

/** Bars of one height stand in one code. */
const barcodesIn = (drawing: string): string[] => {
  const bars = [...drawing.matchAll(/^(\S+) (\S+) (\S+) \S+ re$/gm)].map(([, x, y, width]): Bar => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }))
  const rows = new Set(bars.map((bar) => bar.y))
  return [...rows].map((y) => decode(bars.filter((bar) => bar.y === y)))
}

const decode = (bars: readonly Bar[]): string => {
  // A start is 11 modules up to the next symbol's first bar, which is the fourth.
  const module = (bars[3]!.x - bars[0]!.x) / 11
  const widths = bars.flatMap(({ x, width }, index) => {
    const next = bars[index + 1]
    return [width, ...(next ? [next.x - x - width] : [])]
  })
  return decodeWidths(widths.map((width) => Math.round(width / module)))
}

/** What bars and spaces of these widths, in modules, say; `unreadable` with a wrong shape, check symbol or end. */
export const decodeWidths = (widths: readonly number[]): string => {
  const symbols = (widths.slice(0, -7).join('').match(/.{6}/g) ?? []).map((pattern) => patterns.indexOf(pattern))
  const check = symbols.slice(0, -1).reduce((sum, symbol, index) => sum + symbol * Math.max(1, index), 0) % 103
  const isWhole = widths.slice(-7).join('') === '2331112' && !symbols.includes(-1) && check === symbols.at(-1)
  return isWhole ? spellOut(symbols.slice(0, -1)) : `unreadable: ${widths.join('')}`
}

const [codeC, codeB, startB, startC] = [99, 100, 104, 105]

const spellOut = ([start, ...symbols]: number[]): string => {
  let inDigits = start === startC
  if (!inDigits && start !== startB) return `unreadable: start ${start}`
  return symbols
    .map((symbol) => {
      if (symbol === codeC || symbol === codeB) {
        const isSwitch = inDigits ? symbol === codeB : symbol === codeC
        if (isSwitch) inDigits = !inDigits
        if (isSwitch) return ''
      }
      return inDigits ? String(symbol).padStart(2, '0') : String.fromCharCode(symbol + 32)
    })
    .join('')
}

/** The widths of the symbols 0 to 105, as ISO/IEC 15417 has them. */
const patterns = `
  212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122
  123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323
  131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131
  213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122
  141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112
  124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141
  411131 211412 211214 211232`
  .trim()
  .split(/\s+/)
