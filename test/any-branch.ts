import fc from 'fast-check'
import { addDays, addMonths } from '#core/day.ts'
import type { StepKind } from '#modules/development/course-rows.rules.ts'
import type {
  AbsenceOf,
  BranchDues,
  BranchFacts,
  CourseOf,
  LetterOf,
  MemberFacts,
  OccasionFacts,
  SessionFacts,
  Standing,
} from '#modules/duties/facts/facts.rules.ts'
import type { SeatHeld, TermPaper } from '#modules/people/term.rules.ts'
import { branchWith, courseWith, memberWith } from './branch-facts.ts'

/** The day on which these branches are looked at: what was done was done by then, who leaves may leave later. */
export const anyToday = '2026-11-22'

const past = (least: number, most = 0) => fc.integer({ min: -least, max: -most }).map((days) => addDays(anyToday, days))
const soon = fc.integer({ min: 1, max: 60 }).map((days) => addDays(anyToday, days))
const person = fc.nat({ max: 5 }).map((at) => `m${at}`)
const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null })
const seldom = <Value>(some: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some })
const election = fc.oneof(fc.constantFrom('2022-03-10', '2024-02-29', '2026-10-20'), past(1400))
const month = fc.integer({ min: 0, max: 14 }).map((back) => addMonths(anyToday, -back).slice(0, 7))

const member = fc
  .record({ admitted: past(1500), until: seldom(fc.oneof(past(700, 1), soon)), keptFrom: past(900) })
  .map(({ admitted, until, keptFrom }) => (personId: string): MemberFacts => {
    const full = addMonths(admitted, 12)
    const converted = full <= anyToday
    const standings = converted
      ? ([
          ['probationary', admitted, full],
          ['full', full],
        ] as const)
      : ([['probationary', admitted]] as const)
    const here = [{ from: admitted, until: until !== null && until > admitted ? until : null, paidThrough: null }]
    return memberWith(personId, standings, { here, keptFrom })
  })

const members = fc.array(member, { minLength: 1, maxLength: 6 }).map((some) => some.map((one, at) => one(`m${at}`)))

const seat: fc.Arbitrary<SeatHeld> = fc
  .record({
    personId: person,
    role: fc.constantFrom('secretary', 'deputy-secretary', 'committee-member'),
    fromOn: election,
    untilOn: seldom(fc.oneof(past(400), soon)),
    elected: fc.boolean(),
  })
  .map(({ elected, untilOn, ...one }) => ({
    ...one,
    name: one.personId,
    untilOn: untilOn !== null && untilOn > one.fromOn ? untilOn : null,
    electedOn: elected ? one.fromOn : null,
  }))

const term: fc.Arbitrary<TermPaper> = fc.record({
  electedOn: election,
  community: fc.boolean(),
  seats: maybe(fc.integer({ min: 1, max: 5 })),
  recordedOn: maybe(past(900)),
  approvedOn: maybe(past(900)),
  remindedOn: maybe(past(300)),
  nextElectionOn: maybe(fc.oneof(past(300), soon)),
  putOff: fc.boolean(),
})

const taken = fc.constantFrom<StepKind>(
  'talk',
  'contacts',
  'review',
  'pre-review',
  'approval',
  'oath',
  'notice',
  'conversion',
)
const course: fc.Arbitrary<CourseOf> = fc
  .record({
    personId: person,
    applied: past(1600, 30),
    stages: fc.array(fc.integer({ min: 20, max: 420 }), { maxLength: 4 }),
    steps: fc.array(fc.tuple(taken, past(900)), { maxLength: 5 }),
    extended: maybe(past(200)),
    keptFrom: past(1600),
  })
  .map(({ personId, applied, stages, steps, extended, keptFrom }) => {
    let on = applied
    const known: [Standing, string][] = [['applicant', applied]]
    for (const [at, kind] of (['activist', 'prospective', 'probationary', 'full'] as const).entries()) {
      const days = stages[at]
      if (days === undefined || addDays(on, days) > anyToday) break
      on = addDays(on, days)
      known.push([kind, on])
    }
    const more = extended ? ([['extension', extended, 6]] as const) : []
    return courseWith(known, [...steps, ...more], { personId, keptFrom, tables: [] })
  })

const session: fc.Arbitrary<SessionFacts> = fc.record({
  session: fc.uuid(),
  heldOn: past(700),
  length: fc.constantFrom<SessionFacts['length']>('day', 'half-day', { minutes: 90 }),
  concentrated: fc.boolean(),
})

const occasion: fc.Arbitrary<OccasionFacts> = fc
  .record({
    id: fc.uuid(),
    personId: person,
    kind: fc.constantFrom('bereavement', 'hardship', 'other'),
    occurredOn: past(400),
    held: maybe(past(60)),
  })
  .map(({ held, ...one }) => ({ ...one, talks: held ? [{ heldOn: held, hasFollowUp: false, doneOn: null }] : [] }))

const letter: fc.Arbitrary<LetterOf> = fc.record({
  id: fc.uuid(),
  personId: person,
  issuedOn: past(60),
  validDays: fc.constantFrom(10, 30, 90),
  receivedOn: seldom(past(20)),
  counterfoilOn: seldom(past(10)),
  refused: maybe(fc.constantFrom('with-cause', 'without-cause')),
})

const absence: fc.Arbitrary<AbsenceOf> = fc
  .record({
    id: fc.uuid(),
    personId: person,
    whereTo: fc.constantFrom('in-country', 'studying-abroad', 'settled-abroad'),
    fromOn: fc.oneof(past(260), past(1900, 1700)),
    untilOn: seldom(fc.oneof(past(100), soon)),
    fixedPlace: fc.boolean(),
    moved: fc.boolean(),
    leaveAgreed: fc.boolean(),
    keptAsMobile: fc.boolean(),
    transferredOn: seldom(past(100)),
    lostSince: seldom(past(1000)),
    foundOn: maybe(past(60)),
    stoppedOn: seldom(past(800)),
    contacts: fc.array(past(400), { maxLength: 3 }),
  })
  .map((one) => ({ ...one, untilOn: one.untilOn !== null && one.untilOn > one.fromOn ? one.untilOn : null }))

const dues: fc.Arbitrary<BranchDues | null> = maybe(
  fc
    .record({
      ledgerFrom: month,
      paid: fc.array(fc.tuple(person, month, past(300)), { maxLength: 12 }),
      excused: fc.array(fc.tuple(person, month), { maxLength: 6 }),
      publishedOn: fc.array(past(400), { maxLength: 2 }),
    })
    .map(({ ledgerFrom, publishedOn, paid, excused }) => ({
      ledgerFrom,
      publishedOn,
      standards: new Map(),
      paid: byPerson(paid, ([, of, on]) => ({ month: of, on })),
      excused: byPerson(excused, ([, of]) => ({ month: of, reason: 'sick-leave' as const })),
    })),
)

function byPerson<Row extends readonly [string, ...unknown[]], Value>(
  rows: readonly Row[],
  partOf: (row: Row) => Value,
) {
  return new Map(
    [...new Set(rows.map(([id]) => id))].map((id) => [id, rows.filter((row) => row[0] === id).map(partOf)]),
  )
}

const groups = [{ id: 'group', from: '2020-01-01', until: null, gatherings: [] }]

/** A branch of which something is known in every family of duties. */
export const anyBranch: fc.Arbitrary<BranchFacts> = fc
  .record({
    until: seldom(fc.oneof(past(100), soon)),
    members,
    officers: fc.array(seat, { maxLength: 5 }),
    terms: fc.uniqueArray(term, { maxLength: 2, selector: ({ electedOn }) => electedOn }),
    courses: fc.uniqueArray(course, { maxLength: 2, selector: ({ personId }) => personId }),
    occasions: fc.array(occasion, { maxLength: 3 }),
    talks: fc.array(fc.record({ heldOn: past(600), oneId: person, otherId: person }), { maxLength: 8 }),
    sessions: fc.array(fc.tuple(person, session), { maxLength: 10 }),
    dues,
    letters: fc.array(letter, { maxLength: 3 }),
    absences: fc.array(absence, { maxLength: 2 }),
  })
  .map(({ sessions, ...facts }) =>
    branchWith({ ...facts, from: '2020-01-01', groups, sessions: byPerson(sessions, ([, one]) => one) }),
  )
