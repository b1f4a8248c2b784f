import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MinutesSheet } from '#print/minutes.ts'
import type { KeptRecord } from './kept-record.rules.ts'
import { minutesSheet } from './minutes-sheet.rules.ts'
import { viewOf } from './record-view.rules.ts'

const person = (name: string) => ({ id: name, name })
const kept: KeptRecord = {
  id: 'g',
  title: '四季度党员大会暨主题党日',
  audience: 'branch',
  heldOn: '2026-11-25',
  startsAt: '14:00',
  endsAt: '15:20',
  place: null,
  chairReason: null,
  chairOffices: ['secretary'],
  lateReason: null,
  createdAt: new Date('2026-11-20T02:00:00Z'),
  copiedFromId: null,
  version: 3,
  sealedAt: null,
  unitId: 'b',
  unitName: '运行车间党支部',
  unitKind: 'branch',
  demo: true,
  branchId: 'b',
  branchName: '运行车间党支部',
  venueId: 'v',
  venueName: '三楼会议室',
  creatorId: '石泉',
  creatorName: '石泉',
  keeper: true,
  isChair: true,
  isRecorder: false,
  chair: person('石泉'),
  recorder: person('晓岚'),
  milestones: [
    { kind: 'planned', at: '2026-11-20T02:00:00Z', reason: null, ...person('石泉') },
    { kind: 'opened', at: '2026-11-25T06:00:00Z', reason: null, ...person('石泉') },
  ],
  purposes: [
    {
      kind: 'branch-assembly',
      serial: null,
      theme: null,
      reasonMoved: null,
      lecturer: null,
      lecturerOffice: null,
      forYear: null,
      minutes: '',
      version: 1,
      settledId: null,
      settledTitle: null,
      settledGatheringId: null,
      settledOn: null,
    },
  ],
  agenda: [
    {
      id: 'i',
      purpose: 'branch-assembly',
      title: '四季度工作安排',
      standing: true,
      points: '明溪：同意。',
      version: 2,
    },
  ],
  attendees: [
    ...['石泉', '晓岚', '明溪'].map((name) => ({
      person: person(name),
      group: person('炼钢'),
      crew: null,
      capacity: 'full' as const,
      byRight: true,
      onCommittee: false,
      state: 'present' as const,
      reason: null,
      note: null,
      how: 'hand' as const,
      hint: null,
    })),
    {
      person: person('守拙'),
      group: person('钢包'),
      crew: null,
      capacity: 'full',
      byRight: true,
      onCommittee: false,
      state: 'excused',
      reason: 'leave',
      note: null,
      how: 'hand' as const,
      hint: null,
    },
  ],
  guests: [{ id: 'x', name: '组织员', origin: '厂党委' }],
  local: [],
  votes: [
    {
      id: 'vote',
      purpose: 'branch-assembly',
      agendaItemId: 'i',
      subject: '通过四季度工作安排',
      ballot: 'open',
      matter: 'ordinary',
      about: null,
      extendedBefore: false,
      urgent: false,
      deferred: null,
      n: 4,
      p: 3,
      w: 0,
      tally: { issued: null, returned: null, valid: null, inFavour: 3, against: 0, abstain: 0 },
      judgement: null,
      exclusions: [],
      version: 2,
    },
  ],
  resolutions: [{ id: 'r', purpose: 'branch-assembly', voteId: 'vote', text: '通过。' }],
  actionItems: [],
  outcomes: [],
  notices: [],
  sittings: [],
  asked: [],
  amendments: [],
}
const printing = { printedOn: '2026-11-25', recordHead: '7f3a91c0', zone: 'Asia/Shanghai' }
const sheetOf = (record: KeptRecord): MinutesSheet => minutesSheet(viewOf(record), printing)

test('with one purpose each agenda item is a section that holds its own vote and resolution', () => {
  const sheet = sheetOf(kept)
  assert.deepEqual(
    sheet.sections.map(({ heading, votes, resolutions }) => [heading, votes.length, resolutions.length]),
    [['四季度工作安排', 1, 1]],
  )
  assert.equal(sheet.sections[0]?.votes[0]?.outcome, 'PASS')
  assert.deepEqual(sheet.absent, [{ name: '守拙', reason: '准假' }])
  assert.deepEqual(
    [sheet.due, sheet.present],
    [
      { members: 4, voters: 4 },
      { members: 3, voters: 3 },
    ],
  )
})

test('with two purposes each has its own section, agenda items run in (MT-10)', () => {
  const [assembly] = kept.purposes
  assert.ok(assembly)
  const themeDay = { ...assembly, kind: 'theme-party-day' as const, theme: '拾废钢', minutes: '全体到废钢料场。' }
  const sheet = sheetOf({
    ...kept,
    purposes: [assembly, themeDay],
    outcomes: [{ id: 'o', measure: '拾废钢', quantity: 3200, unit: '千克' }],
  })
  assert.deepEqual(
    sheet.sections.map(({ heading }) => heading),
    ['党员大会', '主题党日'],
  )
  assert.deepEqual(sheet.sections[1]?.paragraphs, [
    { lead: '主题', text: '拾废钢。' },
    { text: '全体到废钢料场。' },
    { lead: '实际成效', text: '拾废钢3200千克。' },
  ])
  assert.match(sheet.title, /党员大会暨主题党日/)
})

test('a lecture names its title and lecturer; a yearly meeting moved by notice the year it counts for', () => {
  const [assembly] = kept.purposes
  assert.ok(assembly)
  const lecture = { ...assembly, kind: 'lecture' as const, theme: '重读誓词', lecturer: '石泉（党支部书记）' }
  const plain = { ...kept, agenda: [], votes: [], resolutions: [] }
  const given = sheetOf({ ...plain, purposes: [{ ...lecture, minutes: '讲了四十分钟。' }] })
  assert.deepEqual(
    [given.title, given.sections],
    [
      '运行车间党支部党课记录',
      [
        {
          heading: '授课情况',
          paragraphs: [
            { lead: '题目', text: '重读誓词。' },
            { lead: '主讲人', text: '石泉（党支部书记）。' },
            { text: '讲了四十分钟。' },
          ],
          votes: [],
          resolutions: [],
        },
      ],
    ],
  )
  const three = [{ ...assembly, kind: 'theme-party-day' as const }, lecture]
  const day = sheetOf({ ...plain, purposes: [...three, { ...assembly, kind: 'political-birthday' as const }] })
  assert.equal(day.title, '运行车间党支部主题党日、党课暨政治生日记录')
  const life = { ...assembly, kind: 'organisational-life' as const, theme: '守初心', forYear: '2025' }
  const appraisal = { ...assembly, kind: 'appraisal' as const, forYear: '2025' }
  const both = sheetOf({ ...plain, purposes: [life, appraisal] })
  assert.equal(both.title, '运行车间党支部组织生活会暨民主评议党员记录')
  assert.deepEqual(
    both.sections.map(({ heading, paragraphs }) => [heading, paragraphs.at(-1)]),
    ['组织生活会', '民主评议党员'].map((heading) => [
      heading,
      { lead: '所属年度', text: '2025年度，按上级通知召开。' },
    ]),
  )
})

test('a late record says on paper when it was entered, by whom and why', () => {
  const sheet = sheetOf({ ...kept, lateReason: '抢修期间未及时录入', createdAt: new Date('2026-11-28T02:00:00Z') })
  assert.deepEqual(sheet.sections.at(-1), {
    heading: '补录说明',
    paragraphs: [{ text: '本记录于2026-11-28补录，录入人石泉。原因：抢修期间未及时录入。' }],
    votes: [],
    resolutions: [],
  })
})

test('a meeting over midnight ends on the next day', () => {
  assert.deepEqual(sheetOf({ ...kept, startsAt: '23:30', endsAt: '00:30' }).until, { on: '2026-11-26', at: '00:30' })
})

test('an amendment is put into words: marks, counts, and the part it is about', () => {
  const amendment = { id: 'a', reason: '核对', at: '2026-11-26T01:00:00Z', byId: '石泉', byName: '石泉' }
  const sheet = sheetOf({
    ...kept,
    amendments: [
      { ...amendment, field: 'attendance', subjectId: '守拙', before: 'excused:leave', after: 'on-shift' },
      { ...amendment, field: 'vote', subjectId: 'vote', before: '24/24/24 23-0-1', after: '24/24/23 22-0-1' },
      { ...amendment, field: 'minutes:branch-assembly', subjectId: null, before: '', after: '补一句' },
      { ...amendment, field: 'for-year:appraisal', subjectId: null, before: '2026', after: '2025' },
    ],
  })
  assert.deepEqual(
    sheet.amendments.map(({ what, before, after }) => [what, before, after]),
    [
      ['到会情况（守拙）', '准假', '当班不可离岗'],
      [
        '表决票数（通过四季度工作安排）',
        '发出24张，收回24张，有效24张，赞成23票，不赞成0票，弃权1票',
        '发出24张，收回24张，有效23张，赞成22票，不赞成0票，弃权1票',
      ],
      ['记录（党员大会）', '空白', '补一句'],
      ['所属年度（民主评议党员）', '2026', '2025'],
    ],
  )
  assert.deepEqual(sheet.amendments[0]?.when, { on: '2026-11-26', at: '09:00' })
})
