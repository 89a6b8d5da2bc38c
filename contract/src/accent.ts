import { z } from 'zod'

/** `#rrggbb` in small letters. */
export const colourSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/)

/** WCAG 2.2, 1.4.3: text of usual size. The accent is the colour of links, and what white or dark words stand on. */
export const leastContrast = 4.5

/** What the accent stands on in the widget: the paler of its light grounds, and the paler of its dark ones. */
const grounds = { light: '#f6f4ef', dark: '#181f20' } as const

/**
 * What becomes of a brand colour. `ratio`: its contrast on the light ground; `light`: itself, or the nearest darker shade
 * that can be read there; `dark`: the nearest paler shade that can be read on the dark ground.
 */
export const fitAccent = (
  colour: string,
): { isFit: boolean; ratio: number; light: string; darkRatio: number; dark: string } => {
  const ratio = contrastOf(colour, grounds.light)
  const light = shadeUntil(colour, '#000000', grounds.light)
  const dark = shadeUntil(colour, '#ffffff', grounds.dark)
  return { isFit: ratio >= leastContrast, ratio, light, darkRatio: contrastOf(dark, grounds.dark), dark }
}

/** (L1 + 0.05) / (L2 + 0.05), the paler first: WCAG 2.2, contrast ratio. */
export const contrastOf = (one: string, other: string): number => {
  const [pale, deep] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (pale! + 0.05) / (deep! + 0.05)
}

/** WCAG 2.2, relative luminance. */
const luminanceOf = (colour: string): number => {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))

const steps = 100

const shadeUntil = (colour: string, towards: string, ground: string): string => {
  for (let step = 0; step <= steps; step += 1) {
    const mixed = mix(colour, towards, step / steps)
    if (contrastOf(mixed, ground) >= leastContrast) return mixed
  }
  return towards
}

const mix = (one: string, other: string, share: number): string => {
  const [from, to] = [partsOf(one), partsOf(other)]
  const parts = from.map((part, index) => Math.round(part + (to[index]! - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
