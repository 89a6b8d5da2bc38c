import { classify, encodeModel, outOfScope, type Example, type Model } from '@celadon/understanding'
import { accuracyAtCoverage, accuracyAtRecall, expectedCalibrationError, macroF1, shareOf } from '#scores'
import { timeUtterances } from '#stopwatch'

/** One line as it was wanted and as it was read. */
export type Read = {
  wanted: string | null
  /** The best guess without a threshold; `outOfScope` when the model has that class and takes it. */
  guessed: string
  confidence: number
  sureness: number
  isKnown: boolean
}

export const measureModel = async (model: Model, test: readonly Example[]): Promise<Record<string, number>> => ({
  ...scoreReads(test.map((line) => readLine(model, line))),
  ...(await timeUtterances(
    test.map(({ utterance }) => utterance),
    (utterance) => classify(model, utterance),
  )),
  modelBytes: encodeModel(model).byteLength,
})

const readLine = (model: Model, { utterance, intent }: Example): Read => {
  const { ranked, sureness, isKnown } = classify(model, utterance)
  const [best] = ranked
  return { wanted: intent, guessed: best?.intent ?? '', confidence: best?.confidence ?? 0, sureness, isKnown }
}

/** Figures that have no line to be taken of are left out. */
export const scoreReads = (reads: readonly Read[]): Record<string, number> => {
  const inScope = reads.flatMap(({ wanted, ...read }) => (wanted === null ? [] : [{ wanted, ...read }]))
  const outside = reads.filter(({ wanted }) => wanted === null)
  const rated = inScope.map(({ confidence, ...read }) => ({ confidence, isRight: read.guessed === read.wanted }))
  const rows = {
    inScopeAccuracy: shareOf(rated, ({ isRight }) => isRight),
    accuracy: shareOf(reads, isRightAfterGate),
    inScopeAfterGate: shareOf(inScope, isRightAfterGate),
    outOfScopeRecall: shareOf(outside, isRightAfterGate),
    accuracyAt80: accuracyAtCoverage(rated, 0.8),
    ece: expectedCalibrationError(rated),
    macroF1: macroF1(inScope),
    inScopeAt80OutOfScopeRecall: accuracyAtRecall(inScope.map(bySureness), outside.map(bySureness), 0.8),
  }
  return Object.fromEntries(Object.entries(rows).filter(([, value]) => !Number.isNaN(value)))
}

const isRightAfterGate = ({ wanted, guessed, isKnown }: Read): boolean => (isKnown ? guessed : null) === wanted

/** A guess of out of scope is refused at any bound. */
const bySureness = ({ wanted, guessed, sureness }: Read): { confidence: number; isRight: boolean } => ({
  confidence: guessed === outOfScope ? Number.NEGATIVE_INFINITY : sureness,
  isRight: guessed === wanted,
})
