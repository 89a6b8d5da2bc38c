/**
 * Every run of digits in a text, whatever they are written in: ASCII, full width, Chinese numerals, English words. Up to
 * `widestGap` other signs in between are passed over. Written apart from the product's own reader, which it checks.
 */
export const readDigits = (text: string, shortestRun = 8): string[] => {
  const runs: string[] = []
  const plain = text.replace(englishDigit, (word) => String(english.indexOf(word.toLowerCase())))
  let run = ''
  let gap = 0
  for (let at = 0; at < plain.length; at += 1) {
    const digit = digitAt(plain, at)
    if (digit === undefined) {
      gap += 1
      if (gap === widestGap && run !== '') {
        if (run.length >= shortestRun) runs.push(run)
        run = ''
      }
      continue
    }
    run += digit
    gap = 0
  }
  return run.length >= shortestRun ? [...runs, run] : runs
}

const widestGap = 8
const english = 'zero one two three four five six seven eight nine'.split(' ')
const englishDigit = /zero|one|two|three|four|five|six|seven|eight|nine/gi
const chinese = new Map(
  [...'零一二三四五六七八九'].flatMap((sign, digit) => [
    [sign, digit] as const,
    ['〇壹贰叁肆伍陆柒捌玖'[digit]!, digit] as const,
  ]),
)

const digitAt = (text: string, at: number): number | undefined => {
  const code = text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code < 0x3007) return undefined
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : chinese.get(text[at]!)
}
