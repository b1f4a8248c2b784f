import { minutesSheet, type Printing } from './minutes-sheet.rules.ts'
import { awayWords } from './paper-words.rules.ts'
import type { RecordView } from './record-view.rules.ts'

/** Who attends by right and was neither here nor at another sitting: he has it to make up. */
export function missing(attendees: RecordView['attendees']) {
  return attendees.filter((one) => one.byRight && one.state !== 'present' && one.reason !== 'other-sitting')
}

/** The make-up pack of a record; the shape is the print's `MakeUpSheet`. */
export function makeUpSheet(view: RecordView, printing: Printing) {
  const minutes = minutesSheet(view, printing)
  const byCrew = Map.groupBy(missing(view.attendees), ({ crew }) => crew?.name ?? '未编班')
  return {
    title: minutes.title.replace(/记录$/, '补课材料'),
    minutes,
    crews: [...byCrew].map(([name, people]) => ({
      name,
      people: people.map((one) => ({ name: one.person.name, why: awayWords(one) })),
    })),
  }
}
