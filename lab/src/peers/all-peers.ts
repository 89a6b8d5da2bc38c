import { celadon } from './celadon.ts'
import { fastText } from './fast-text.ts'
import { natural } from './natural.ts'
import { nodeNlp } from './node-nlp.ts'
import type { Peer } from './peer.ts'
import { winkBm25 } from './wink-bm25.ts'
import { winkNaiveBayes } from './wink-naive-bayes.ts'

/** Ourselves first: the others are told as ratios to us. */
export const allPeers: readonly Peer[] = [celadon, fastText, nodeNlp, natural, winkNaiveBayes, winkBm25]
