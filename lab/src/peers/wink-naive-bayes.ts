import type { Peer } from './peer.ts'
import { prepareWords, winkUtilities, type Prepare } from './wink-words.ts'

type Classifier = {
  definePrepTasks: (tasks: Prepare[]) => void
  defineConfig: (config: object) => void
  learn: (text: string, label: string) => void
  consolidate: () => void
  predict: (text: string) => string
}

export const winkNaiveBayes: Peer = {
  name: 'wink-naive-bayes',
  packages: ['wink-naive-bayes-text-classifier@2.2.1', winkUtilities],
  settings: [
    { smoothingFactor: 0.1, considerOnlyPresence: true, hasPairs: false },
    { smoothingFactor: 0.1, considerOnlyPresence: true, hasPairs: true },
    { smoothingFactor: 0.02, considerOnlyPresence: true, hasPairs: true },
    { smoothingFactor: 0.5, considerOnlyPresence: false, hasPairs: false },
  ],
  train: (examples, { hasPairs, ...config }, load) => {
    const create = load('wink-naive-bayes-text-classifier') as () => Classifier
    const classifier = create()
    classifier.definePrepTasks([prepareWords(load, { hasPairs: hasPairs === true })])
    classifier.defineConfig(config)
    for (const { utterance, label } of examples) classifier.learn(utterance, label)
    classifier.consolidate()
    return { classify: (utterance) => classifier.predict(utterance) }
  },
}
