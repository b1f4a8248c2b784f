import { type Language, say } from '#core/texts.ts'
import type { PurposeKind } from './terms.rules.ts'
import { stepTexts } from './usual-agenda.texts.ts'

type Step = keyof typeof stepTexts

/** How such a gathering usually goes: OL-02 and DA-02 set its order (BR18 art. 17, 18), the others follow custom. */
const usual: Readonly<Partial<Record<PurposeKind, readonly Step[]>>> = {
  'organisational-life': [
    'life.theme',
    'life.study',
    'life.talks',
    'life.opinions',
    'life.criticism',
    'life.rectification',
  ],
  appraisal: ['appraisal.self', 'appraisal.mutual', 'appraisal.ballot', 'appraisal.opinion'],
  lecture: ['lecture.given', 'lecture.discussion'],
  'collective-study': ['study.text', 'study.exchange'],
  'mini-class': ['class.shown', 'class.practised', 'class.asked'],
  'political-birthday': ['birthday.oath', 'birthday.words'],
}

/** The steps that are offered for a purpose; none where every meeting sets its own. */
export function usualSteps(kind: PurposeKind, language: Language): string[] {
  return (usual[kind] ?? []).map((step) => say(stepTexts, step, language))
}
