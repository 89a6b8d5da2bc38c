import { hasHan, splitHan } from './han.ts'
import type { Peer } from './peer.ts'

type Stemmer = object
type BayesClassifier = {
  setOptions: (options: { keepStops: boolean }) => void
  addDocument: (text: string | string[], label: string) => void
  train: () => void
  classify: (text: string | string[]) => string
}
type Natural = {
  PorterStemmer: Stemmer
  LancasterStemmer: Stemmer
  BayesClassifier: new (stemmer: Stemmer, smoothing: number) => BayesClassifier
}

export const natural: Peer = {
  name: 'natural',
  packages: ['natural@8.1.1'],
  settings: [
    { stemmer: 'PorterStemmer', smoothing: 0.1, keepStops: true },
    { stemmer: 'PorterStemmer', smoothing: 0.02, keepStops: true },
    { stemmer: 'PorterStemmer', smoothing: 0.5, keepStops: true },
    { stemmer: 'PorterStemmer', smoothing: 0.1, keepStops: false },
    { stemmer: 'PorterStemmer', smoothing: 1, keepStops: false },
    { stemmer: 'LancasterStemmer', smoothing: 0.1, keepStops: true },
  ],
  train: (examples, { stemmer, smoothing, keepStops }, load) => {
    const library = load('natural') as Natural
    const classifier = new library.BayesClassifier(
      library[stemmer === 'LancasterStemmer' ? 'LancasterStemmer' : 'PorterStemmer'],
      Number(smoothing),
    )
    classifier.setOptions({ keepStops: keepStops === true })
    for (const { utterance, label } of examples) classifier.addDocument(prepare(utterance), label)
    classifier.train()
    return { classify: (utterance) => classifier.classify(prepare(utterance)) }
  },
}

/** Its own tokens for English; it has none for Chinese. */
const prepare = (text: string): string | string[] => (hasHan(text) ? splitHan(text) : text)
