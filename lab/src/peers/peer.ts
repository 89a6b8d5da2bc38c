/** A line to learn from: what is out of scope is a class like any other here. */
export type Labelled = { utterance: string; label: string }

/** What is handed to an engine beside its examples; each engine knows its own names. */
export type Settings = Readonly<Record<string, number | boolean | string>>

export type Trained = {
  /** `pass` grows with each pass over the same lines. */
  classify: (utterance: string, pass: number) => string | undefined | Promise<string | undefined>
  /** Where the engine works in a process of its own: what training cost there, and what the answering one holds. */
  outside?: { trainMs: number; readRssMb: () => number; stop: () => void }
}

export type Peer = {
  name: string
  /** Installed when the command runs, `name@version`: never a dependency of ours. */
  packages: readonly string[]
  /** Tried in this order on the validation part; the best of them is measured. */
  settings: readonly Settings[]
  /** What a reader of the figures must know. */
  note?: string
  /** `load` gives one of its packages. */
  train: (
    examples: readonly Labelled[],
    settings: Settings,
    load: (name: string) => unknown,
  ) => Trained | Promise<Trained>
}
