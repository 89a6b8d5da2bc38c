import { expect, test } from 'vitest'
import { contrastOf, fitAccent, leastContrast } from './accent.ts'

test('contrast is WCAG’s', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrastOf('#ffffff', '#0f6b62')).toBeCloseTo(contrastOf('#0f6b62', '#ffffff'), 10)
})

test('any colour becomes one that can be read, light and dark, and one that can be read stays itself', () => {
  expect(fitAccent('#0f6b62')).toMatchObject({ isFit: true, light: '#0f6b62' })
  expect(fitAccent('#ffd400')).toMatchObject({ isFit: false, dark: '#ffd400' })
  for (let red = 0; red <= 255; red += 51)
    for (let green = 0; green <= 255; green += 51)
      for (let blue = 0; blue <= 255; blue += 51) {
        const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        const { light, dark, isFit, ratio } = fitAccent(colour)
        expect(isFit, colour).toBe(ratio >= leastContrast)
        // As links on the pale grounds, and under white words; as links on the dark ones, and under dark words.
        for (const ground of ['#f6f4ef', '#ffffff'])
          expect(contrastOf(light, ground)).toBeGreaterThanOrEqual(leastContrast)
        for (const ground of ['#181f20', '#101516'])
          expect(contrastOf(dark, ground)).toBeGreaterThanOrEqual(leastContrast)
      }
})
