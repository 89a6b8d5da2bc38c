/** Numbers with their units, and sizes in words. */
export const chineseMeasureOf = (value: string): string | undefined => {
  const sized = chineseSizes[value]
  if (sized !== undefined) return sized
  const [, number, unit] = /^(\d+(?:\.\d+)?(?:-\d+)?)[ -]?([A-Za-z ]+)$/.exec(value) ?? []
  if (number === undefined || unit === undefined) return undefined
  return unit === 'MP' ? `${Number(number) * 100}万像素` : units[unit] && `${number}${units[unit]}`
}

const chineseSizes: Readonly<Record<string, string>> = {
  large: '大号',
  medium: '中号',
  small: '小号',
  portable: '便携式',
  'full size': '全尺寸',
}

const units: Readonly<Record<string, string>> = {
  L: '升',
  liter: '升',
  liters: '升',
  ml: '毫升',
  mm: '毫米',
  cup: '杯',
  cups: '杯',
  hours: '小时',
  inch: '英寸',
  inches: '英寸',
  ft: '英尺',
  lbs: '磅',
  degrees: '度',
  bar: '巴',
  piece: '件',
  x: '倍',
  'W equivalent': '瓦等效',
}
