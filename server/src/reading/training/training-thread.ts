/* The thread that trains: one order in, one outcome out. */
import { parentPort, workerData } from 'node:worker_threads'
import { trainAndJudge, type TrainingOrder } from './train-and-judge.ts'

const outcome = trainAndJudge(workerData as TrainingOrder)
parentPort!.postMessage(outcome)
