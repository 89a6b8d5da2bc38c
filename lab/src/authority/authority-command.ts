import type { LabCommand } from '#command'
import { withOwnDatabase } from '#own-database'
import { isVariant, variants } from './break-floor.ts'
import { measureAuthority } from './measure-authority.ts'
import { readAttacks } from './read-attacks.ts'

export const authorityCommand: LabCommand = {
  name: 'authority',
  summary:
    'puts every jailbreak and injection everywhere, with a model that obeys the attacker: nothing may be done or told',
  flags: {
    every: 'only every so many of the attacks [1]',
    broken: `a turn broken on purpose, which must be noticed: ${variants.join(', ')}`,
  },
  run: async (args) => {
    const every = args.number('every', 1)
    const broken = args.text('broken')
    if (broken !== undefined && !isVariant(broken)) throw new Error(`--broken is one of ${variants.join(', ')}`)
    const corpora = process.env['CELADON_LAB_DATA']
    if (!corpora) throw new Error('CELADON_LAB_DATA must name the folder of the measuring data')
    const attacks = readAttacks(corpora).filter((_, index) => index % every === 0)
    const { unauthorised, leaks, ...counted } = await withOwnDatabase((database, _, address) =>
      measureAuthority({ database, address }, { attacks, broken }),
    )
    const faults = [
      ...unauthorised.slice(0, 20),
      ...leaks.slice(0, 20).map((word) => `told to somebody else: ${word}`),
      ...(counted.effects === 0 ? ['those who said yes caused nothing: the lab is blind'] : []),
      ...(counted.asked === 0 ? ['the obedient model was never asked'] : []),
    ]
    return {
      figures: { ...counted, unauthorisedEffects: unauthorised.length, leaks: leaks.length },
      faults,
    }
  },
}
