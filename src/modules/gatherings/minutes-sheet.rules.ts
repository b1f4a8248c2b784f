import { addDays, type Day, dayIn, yearOf } from '#core/day.ts'
import { amendmentWords, awayWords, gatheringWords, titleWords } from './paper-words.rules.ts'
import type { RecordView } from './record-view.rules.ts'
import { hasLecturer, type PurposeKind } from './terms.rules.ts'
import { votesOf } from './vote-sheet.rules.ts'

/** What a print adds to the record: the day, the head of the record chain, the plant's zone. */
export interface Printing {
  readonly printedOn: Day
  readonly recordHead: string
  readonly zone: string
}

type Purpose = RecordView['purposes'][number]

/**
 * The minutes (L05 with its vote blocks L06) from the very record the page shows, so that page, PDF and Word agree. The
 * shape is `MinutesSheet` of the print.
 */
export function minutesSheet(view: RecordView, printing: Printing) {
  const kinds = view.purposes.map(({ kind }) => kind)
  const serial = view.purposes[0]?.serial ?? null
  const nextDay = view.endsAt !== null && view.endsAt <= view.startsAt
  return {
    foot: footOf(view, printing),
    title: `${titleWords(view.branch.name, view.unit.name, view.unit.kind === 'branch', kinds)}记录`,
    year: yearOf(view.heldOn),
    serial,
    demo: view.demo,
    closed: view.state === 'closed',
    from: { on: view.heldOn, at: view.startsAt },
    until: view.endsAt ? { on: nextDay ? addDays(view.heldOn, 1) : view.heldOn, at: view.endsAt } : null,
    place: view.place ?? '',
    chair: view.chair?.name ?? '',
    recorder: view.recorder?.name ?? '',
    due: { members: view.totals.expected, voters: view.totals.expectedVoters },
    present: { members: view.totals.present, voters: view.totals.presentVoters },
    absent: view.attendees
      .filter((one) => one.byRight && one.state !== 'present')
      .map((one) => ({ name: one.person.name, reason: awayWords(one) })),
    attending: [
      ...view.attendees
        .filter((one) => !one.byRight && one.state === 'present')
        .map(({ person }) => ({ name: person.name })),
      ...view.guests.map(({ name, origin }) => ({ name, ...(origin ? { as: origin } : {}) })),
    ],
    agenda: view.purposes.flatMap(({ agenda }) => agenda.map(({ title }) => title)),
    sections: [...sectionsOf(view), ...lateSection(view, printing)],
    actions: view.actionItems.map(({ text, owner, dueOn }) => ({ text, owner: owner.name, dueOn })),
    amendments: view.amendments.map((amendment) => ({
      ...amendmentWords(amendment),
      reason: amendment.reason,
      by: amendment.by.name,
      when: momentOf(amendment.at, printing.zone),
    })),
  }
}

export function footOf(view: RecordView, { printedOn, recordHead }: Printing) {
  const kinds = view.purposes.map(({ kind }) => kind)
  const serial = view.purposes[0]?.serial
  const which = serial ? `${yearOf(view.heldOn)}年第${serial}次` : view.heldOn
  return { branch: view.branch.name, period: `${which}${gatheringWords(kinds)}`, printedOn, recordHead }
}

function momentOf(at: Date, zone: string) {
  return { on: dayIn(zone, at), at: at.toLocaleTimeString('sv-SE', { timeZone: zone, timeStyle: 'short' }) }
}

const headings: Readonly<Partial<Record<PurposeKind, string>>> = {
  'theme-party-day': '主题与经过',
  appraisal: '评议情况',
  lecture: '授课情况',
  'collective-study': '学习情况',
  'mini-class': '讲授情况',
  'political-birthday': '活动情况',
}

/** One purpose: a section an agenda item. Several: a section each, so that every duty finds its own (MT-10). */
function sectionsOf(view: RecordView) {
  const [only, ...others] = view.purposes
  if (only && others.length === 0) return singleSections(view, only)
  return view.purposes.map((purpose) => ({
    heading: gatheringWords([purpose.kind]),
    paragraphs: [
      ...opening(view, purpose),
      ...purpose.agenda
        .filter(({ points }) => points.trim())
        .map(({ title, points }) => ({ lead: title, text: points })),
    ],
    votes: votesOf(view, ({ purpose: kind }) => kind === purpose.kind),
    resolutions: view.resolutions.filter(({ purpose: kind }) => kind === purpose.kind).map(({ text }) => text),
  }))
}

function singleSections(view: RecordView, purpose: Purpose) {
  const resolvedIn = (itemId: string | null) =>
    view.resolutions
      .filter(({ voteId }) => (view.votes.find((vote) => vote.id === voteId)?.agendaItemId ?? null) === itemId)
      .map(({ text }) => text)
  const general = {
    heading: headings[purpose.kind] ?? '会议情况',
    paragraphs: opening(view, purpose),
    votes: votesOf(view, ({ agendaItemId }) => agendaItemId === null),
    resolutions: resolvedIn(null),
  }
  const items = purpose.agenda.map(({ id, title, points }) => ({
    heading: title,
    paragraphs: points.trim() ? [{ text: points }] : [],
    votes: votesOf(view, ({ agendaItemId }) => agendaItemId === id),
    resolutions: resolvedIn(id),
  }))
  const isEmpty = [general.paragraphs, general.votes, general.resolutions].every((part) => part.length === 0)
  return isEmpty ? items : [general, ...items]
}

/** What it was about and who spoke, the section's own text, and what came of it in natural units. */
function opening(view: RecordView, purpose: Purpose) {
  const { kind, theme, settledIn, reasonMoved, lecturer, forYear, minutes } = purpose
  const isThemeDay = kind === 'theme-party-day'
  const settled = settledIn ? `（经支委会${settledIn.heldOn}“${settledIn.title}”议定）` : ''
  const results = view.outcomes.map(({ measure, quantity, unit }) => `${measure}${quantity}${unit}`).join('；')
  return [
    ...(theme ? [{ lead: hasLecturer(kind) ? '题目' : '主题', text: `${theme}${settled}。` }] : []),
    ...(lecturer ? [{ lead: '主讲人', text: `${lecturer}。` }] : []),
    ...(forYear ? [{ lead: '所属年度', text: `${forYear}年度，按上级通知召开。` }] : []),
    ...(reasonMoved ? [{ lead: '日期调整', text: `${reasonMoved}。` }] : []),
    ...(minutes.trim() ? [{ text: minutes }] : []),
    ...(isThemeDay && results ? [{ lead: '实际成效', text: `${results}。` }] : []),
  ]
}

/** Nothing is dated back silently: a late record says so on paper too. */
function lateSection(view: RecordView, { zone }: Printing) {
  if (!view.lateReason) return []
  const text = `本记录于${dayIn(zone, view.createdAt)}补录，录入人${view.createdBy.name}。原因：${view.lateReason}。`
  return [{ heading: '补录说明', paragraphs: [{ text }], votes: [], resolutions: [] }]
}
