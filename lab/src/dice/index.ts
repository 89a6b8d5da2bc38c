/** Chance by a seed: what was drawn can be drawn again. */
export { createDice, type Dice } from './dice.ts'
