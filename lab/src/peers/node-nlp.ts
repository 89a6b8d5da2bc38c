import { hasHan } from './han.ts'
import type { Peer } from './peer.ts'

type Engine = {
  addDocument: (language: string, utterance: string, label: string) => void
  train: () => Promise<unknown>
  nlp: {
    classify: (language: string, utterance: string) => Promise<{ classifications: { intent: string; score: number }[] }>
  }
}
type NodeNlp = Record<string, new (settings: object) => Engine>

export const nodeNlp: Peer = {
  name: 'node-nlp',
  packages: ['node-nlp@4.27.0'],
  // The first is as it comes.
  settings: [{}, { learningRate: 0.1, momentum: 0.2, iterations: 30 }, { learningRate: 0.1, iterations: 30 }],
  note: 'its intents alone are asked for, without its entities and mood',
  train: async (examples, settings, load) => {
    const { NlpManager: Nlp } = load('node-nlp') as NodeNlp
    if (!Nlp) throw new Error('node-nlp is not as it was')
    const language = examples.filter(({ utterance }) => hasHan(utterance)).length * 2 > examples.length ? 'zh' : 'en'
    const engine = new Nlp({
      languages: [language],
      forceNER: false,
      autoSave: false,
      autoLoad: false,
      nlu: { [language]: { default: { className: 'NeuralNlu', log: false, ...settings } } },
    })
    for (const { utterance, label } of examples) engine.addDocument(language, utterance, label)
    await engine.train()
    return {
      // It keeps the words of every utterance it was asked; spaces at the end make each pass work again.
      classify: async (utterance, pass) => {
        const { classifications } = await engine.nlp.classify(language, utterance + ' '.repeat(pass))
        return classifications.find(({ intent }) => intent !== 'None')?.intent
      },
    }
  },
}
