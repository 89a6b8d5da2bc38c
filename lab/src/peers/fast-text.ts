import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { spaceHan } from './han.ts'
import type { Labelled, Peer, Settings, Trained } from './peer.ts'

export const fastText: Peer = {
  name: 'fasttext',
  packages: [],
  // Buckets as many as ten thousand short lines fill: the two million it comes with would only cost memory.
  settings: [
    { lr: 1, epoch: 25, wordNgrams: 2, minn: 3, maxn: 6, bucket: 200_000 },
    { lr: 0.5, epoch: 50, wordNgrams: 1, minn: 2, maxn: 5, bucket: 200_000 },
    { lr: 1, epoch: 50, wordNgrams: 2, minn: 2, maxn: 5, bucket: 200_000 },
    { lr: 0.5, epoch: 50, wordNgrams: 1, minn: 0, maxn: 0, bucket: 200_000 },
    { lr: 1, epoch: 50, wordNgrams: 2, minn: 0, maxn: 0, bucket: 200_000 },
    { lr: 1, epoch: 100, wordNgrams: 1, minn: 3, maxn: 6, bucket: 200_000 },
  ],
  note: 'one thread; asked through a pipe, whose way there and back is in its latency',
  train: (examples, settings) => {
    const folder = mkdtempSync(join(tmpdir(), 'celadon-lab-fasttext-'))
    const labels = [...new Set(examples.map(({ label }) => label))]
    writeFileSync(join(folder, 'lines'), writeLines(examples, labels))
    const trainMs = trainOutside(folder, settings)
    return answerOutside(folder, labels, trainMs)
  },
}

/** It is no package of npm: Debian's `fasttext` or any other on the path. */
export const hasFastText = (): boolean => spawnSync('fasttext', []).error === undefined

/** By number, since a label may hold anything. */
const writeLines = (examples: readonly Labelled[], labels: readonly string[]): string => {
  const numbers = new Map(labels.map((label, number) => [label, number]))
  return examples.map(({ utterance, label }) => `__label__${numbers.get(label)} ${prepare(utterance)}\n`).join('')
}

/** As its guide prepares text: small letters, marks apart, one line. */
const prepare = (text: string): string =>
  spaceHan(text.toLowerCase())
    .replaceAll(/[^\p{L}\p{N}\s]/gu, ' $& ')
    .replaceAll(/\s+/g, ' ')

/** Processor time in milliseconds, which the shell knows of its children. @throws when it could not be trained. */
const trainOutside = (folder: string, settings: Settings): number => {
  const options = Object.entries(settings).map(([name, value]) => `-${name} ${value}`)
  const command = `fasttext supervised -input lines -output model -thread 1 -verbose 0 ${options.join(' ')} >/dev/null && times`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  const seconds = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  if (seconds.length !== 2) throw new Error(`fasttext could not be trained: ${stderr}`)
  return seconds.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60_000 + Number(rest) * 1000, 0)
}

const answerOutside = (folder: string, labels: readonly string[], trainMs: number): Trained => {
  const child = spawn('fasttext', ['predict', 'model.bin', '-'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting: ((label: string | undefined) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) =>
    waiting.shift()?.(labels[Number(line.replace('__label__', ''))]),
  )
  return {
    classify: (utterance) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        child.stdin.write(`${prepare(utterance) || '-'}\n`)
      }),
    outside: {
      trainMs,
      readRssMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
      stop: () => {
        child.kill()
        rmSync(folder, { recursive: true })
      },
    },
  }
}
