import { yearOf } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import { markFromText, markText, tallyFromText, tallyText } from '../../amendment.rules.ts'
import type { Mark } from '../../attendance.rules.ts'
import type { amendRecord } from '../../closing.contract.ts'
import { hasLecturer, hasTheme, isYearly, type PurposeKind } from '../../terms.rules.ts'
import type { Tally } from '../../vote.rules.ts'
import type { Gathering, Purpose } from '../record/gathering.ts'

export type Correction = AskOf<typeof amendRecord>['correction']
export type Field = Correction['field']

/** One place of a closed record that can be put right, with what stands there now, spelt as the server compares it. */
export interface Amendable {
  readonly key: string
  /** A name, an agenda item, the subject of a vote; empty where the field is one of a kind. */
  readonly label: string
  readonly before: string
  /** The correction that writes `after` there. */
  correct(after: string): Correction
}

type Told = (purpose: Purpose) => string | null

/** Everything in a record that can be amended, by field. */
export function amendableOf(record: Gathering, kindWords: (kind: PurposeKind) => string): Record<Field, Amendable[]> {
  const head = (field: 'title' | 'place' | 'starts-at' | 'ends-at', before: string): Amendable[] => [
    { key: field, label: '', before, correct: (after) => ({ field, after }) },
  ]
  // What the section of a purpose says of it, where it can say that.
  const told = (
    field: 'theme' | 'lecturer' | 'reason-moved' | 'for-year',
    may: (kind: PurposeKind) => boolean,
    word: Told,
  ): Amendable[] =>
    record.purposes
      .filter(({ kind }) => may(kind))
      .map((purpose) => ({
        key: purpose.kind,
        label: kindWords(purpose.kind),
        before: word(purpose) ?? '',
        correct: (after) => ({ field, purpose: purpose.kind, after }),
      }))
  return {
    title: head('title', record.title),
    place: head('place', record.place ?? ''),
    'starts-at': head('starts-at', record.startsAt),
    'ends-at': head('ends-at', record.endsAt ?? ''),
    theme: told('theme', hasTheme, ({ theme }) => theme),
    lecturer: told('lecturer', hasLecturer, ({ lecturer }) => lecturer),
    'reason-moved': told(
      'reason-moved',
      (kind) => kind === 'theme-party-day',
      ({ reasonMoved }) => reasonMoved,
    ),
    'for-year': told('for-year', isYearly, ({ forYear }) => forYear ?? String(yearOf(record.heldOn))),
    minutes: record.purposes.map(({ kind, minutes }) => ({
      key: kind,
      label: kindWords(kind),
      before: minutes,
      correct: (after) => ({ field: 'minutes', purpose: kind, after }),
    })),
    points: record.purposes
      .flatMap(({ agenda }) => agenda)
      .map(({ id, title, points }) => ({
        key: id,
        label: title,
        before: points,
        correct: (after) => ({ field: 'points', subjectId: id, after }),
      })),
    item: record.purposes
      .flatMap(({ agenda }) => agenda)
      .map(({ id, title }) => ({
        key: id,
        label: title,
        before: title,
        correct: (after) => ({ field: 'item', subjectId: id, after }),
      })),
    outcome: record.outcomes.map(({ id, measure, quantity, unit }) => ({
      key: id,
      label: `${measure}（${unit}）`,
      before: String(quantity),
      correct: (after) => ({ field: 'outcome', subjectId: id, after }),
    })),
    resolution: record.resolutions.map(({ id, text }) => ({
      key: id,
      label: text,
      before: text,
      correct: (after) => ({ field: 'resolution', subjectId: id, after }),
    })),
    attendance: record.attendees.flatMap(({ person, state, reason, note }) =>
      state ? [attendanceOf(person, { state, reason, note })] : [],
    ),
    vote: record.votes.flatMap(({ id, subject, tally }) => (tally ? [voteOf(id, subject, tally)] : [])),
  }
}

function attendanceOf({ id, name }: { id: string; name: string }, mark: Mark): Amendable {
  return {
    key: id,
    label: name,
    before: markText(mark),
    correct: (after) => {
      const { state, reason, note } = markFromText(after)
      return { field: 'attendance', subjectId: id, state, attendanceReason: reason, note }
    },
  }
}

function voteOf(id: string, subject: string, tally: Tally): Amendable {
  return {
    key: id,
    label: subject,
    before: tallyText(tally),
    correct: (after) => ({ field: 'vote', subjectId: id, tally: tallyFromText(after) }),
  }
}
