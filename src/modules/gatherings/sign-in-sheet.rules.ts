import { footOf, type Printing } from './minutes-sheet.rules.ts'
import { awayWords, dayWords, titleWords } from './paper-words.rules.ts'
import type { RecordView } from './record-view.rules.ts'
import type { Capacity } from './terms.rules.ts'

const statuses: Readonly<Record<Capacity, 'full' | 'probationary' | 'observer'>> = {
  full: 'full',
  probationary: 'probationary',
  'non-voting': 'observer',
  guest: 'observer',
}

const emptyLines = 4

/** The sign-in sheet (L07) from the record: by group and crew, with what is known before; the shape is the print's `SignInSheet`. */
export function signInSheet(view: RecordView, printing: Printing) {
  const kinds = view.purposes.map(({ kind }) => kind)
  const byGroup = Map.groupBy(view.attendees, ({ byRight, group }) => (byRight ? (group?.name ?? '支部') : '列席'))
  return {
    foot: footOf(view, printing),
    title: `${titleWords(view.branch.name, view.unit.name, view.unit.kind === 'branch', kinds)}签到表`,
    demo: view.demo,
    when: `${dayWords(view.heldOn)}${view.startsAt}`,
    place: view.place ?? '',
    groups: [...byGroup].map(([name, people]) => ({
      name,
      people: people.map((one) => ({
        name: one.person.name,
        crew: one.crew?.name ?? '',
        status: one.byRight ? statuses[one.capacity] : ('observer' as const),
        ...(one.state && one.state !== 'present' ? { remark: awayWords(one) } : {}),
      })),
    })),
    emptyLines,
  }
}
