import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import type { TextKey } from '../regulations.texts.ts'

type LimitRule = 'DG-01' | 'DG-02' | 'DG-03' | 'DG-04' | 'DG-05'

/** What must never be, with the rules that say so and the sentence of what there is instead. */
export const neverFeatures = {
  ranking: { rules: ['DG-01'], instead: 'limit.instead-gaps' },
  'ranking-by-study-hours': { rules: ['DG-01', 'DG-03'], instead: 'limit.instead-hours' },
  points: { rules: ['DG-01'], instead: 'limit.instead-gaps' },
  streaks: { rules: ['DG-01'], instead: 'limit.instead-gaps' },
  'check-in': { rules: ['DG-01'], instead: 'limit.instead-attendance' },
  'online-minutes': { rules: ['DG-01'], instead: 'limit.instead-hours' },
  'forced-download': { rules: ['DG-02'], instead: 'limit.instead-browser' },
  'login-quota': { rules: ['DG-02'], instead: 'limit.instead-browser' },
  'assessment-by-likes': { rules: ['DG-03'], instead: 'limit.instead-work' },
  'assessment-by-study-hours': { rules: ['DG-03'], instead: 'limit.instead-hours' },
  'location-track': { rules: ['DG-04'], instead: 'limit.instead-rota' },
  'face-recognition': { rules: ['DG-04'], instead: 'limit.instead-face' },
  'forced-photos': { rules: ['DG-04'], instead: 'limit.instead-photos' },
  'entering-twice': { rules: ['DG-05'], instead: 'limit.instead-once' },
} as const satisfies Record<string, { readonly rules: readonly LimitRule[]; readonly instead: TextKey }>

export type NeverFeature = keyof typeof neverFeatures

export interface ProductLimitGiven {
  /** `photos` are allowed, a few of them and without the place they were taken. */
  readonly feature: NeverFeature | 'photos'
  /** For safety or in an emergency, which the texts except. */
  readonly emergency?: boolean | undefined
  /** Photos to one record. */
  readonly photos?: number | undefined
  /** They carry the place where they were taken. */
  readonly carriesPlace?: boolean | undefined
}

export interface ProductLimitValues {
  /** Null where the texts make an exception that a person must judge. */
  readonly allowed: boolean | null
  readonly rules: readonly LimitRule[]
  readonly photosAtMost: number | null
  readonly stripPlace: boolean
}

/** May a program for branches have this feature? Mostly it must not, and here is why and what there is instead. */
export const productLimit = question({
  name: 'product-limit',
  rules: ['DG-01', 'DG-02', 'DG-03', 'DG-04', 'DG-05', 'DG-06'],
  settings: { photosAtMost: { rule: 'DG-04', kind: 'design', default: 3, stricter: 'lower' } },
  judge: (given: ProductLimitGiven, _on, law, { photosAtMost }): Finding<ProductLimitValues> => {
    const { feature, emergency = false } = given
    const scope = tells(law['DG-06'], { text: 'limit.scope', holds: null })
    if (feature === 'photos') {
      const found = photos(given, photosAtMost, law)
      return { ...found, because: [...found.because, scope] }
    }
    const { rules, instead } = neverFeatures[feature]
    const excepted = emergency && (rules as readonly LimitRule[]).includes('DG-01')
    const because: Because[] = rules.map((rule) =>
      excepted && rule === 'DG-01'
        ? decides(law[rule], { text: 'limit.emergency', holds: null })
        : decides(law[rule], { text: texts[rule], holds: false }),
    )
    because.push(tells(law[rules[0]], { text: instead, holds: null }), scope)
    const only = excepted && rules.length === 1
    return {
      outcome: only ? 'NEEDS_HUMAN' : 'FAIL',
      values: { allowed: only ? null : false, rules, photosAtMost: null, stripPlace: false },
      because,
    }
  },
})

const texts = {
  'DG-01': 'limit.no-ranking',
  'DG-02': 'limit.no-quota',
  'DG-03': 'limit.no-assessment',
  'DG-04': 'limit.no-traces',
  'DG-05': 'limit.no-repeats',
} as const satisfies Record<LimitRule, TextKey>

function photos(
  { photos: count = 0, carriesPlace = false }: ProductLimitGiven,
  most: number,
  law: LawOf<'DG-04'>,
): Finding<ProductLimitValues> {
  const few = count <= most
  const because: Because[] = [
    decides(law['DG-04'], {
      text: few ? 'limit.photos-few' : 'limit.photos-many',
      numbers: { count, most },
      formula: `${count} ≤ ${most}`,
      holds: few,
    }),
  ]
  if (carriesPlace) because.push(tells(law['DG-04'], { text: 'limit.photo-place', holds: null }))
  return {
    outcome: few ? 'PASS' : 'FAIL',
    values: { allowed: few, rules: ['DG-04'], photosAtMost: most, stripPlace: true },
    because,
    wouldChange: few ? [] : [{ text: 'limit.if-fewer-photos', numbers: { count: count - most }, outcome: 'PASS' }],
  }
}
