import { developmentSheet } from './development-sheet.ts'
import { fifthDevelopmentSheet } from './fifth-development-sheet.ts'
import { firstFinalSheet } from './first-final-sheet.ts'
import { firstOddSheet } from './first-odd-sheet.ts'
import { fourthDevelopmentSheet } from './fourth-development-sheet.ts'
import { secondDevelopmentSheet } from './second-development-sheet.ts'
import { secondFinalSheet } from './second-final-sheet.ts'
import { secondOddSheet } from './second-odd-sheet.ts'
import { sixthDevelopmentSheet } from './sixth-development-sheet.ts'
import { thirdDevelopmentSheet } from './third-development-sheet.ts'
import type { QuestionSheet } from './question.ts'

export const sheets: Readonly<Record<string, readonly QuestionSheet[]>> = {
  development: [
    developmentSheet,
    secondDevelopmentSheet,
    thirdDevelopmentSheet,
    fourthDevelopmentSheet,
    fifthDevelopmentSheet,
    sixthDevelopmentSheet,
  ],
  odd: [firstOddSheet, secondOddSheet],
  final: [firstFinalSheet, secondFinalSheet],
}
