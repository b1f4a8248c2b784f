import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, beforeEach, test } from 'node:test'
import { moveCandidate, nominateCandidate, reopenCandidates, settleCandidates } from './candidate.contract.ts'
import { listElections, listMeetings, showElection } from './elections.contract.ts'
import { closeElection, openElection, recordHandover, recordLetter } from './opening.contract.ts'
import { agreeToFewer, confirmCount, enterCount, openPoll, recordRuling, voidPoll } from './poll.contract.ts'
import { codeOf, must, rehearse } from './rehearsal.ts'
import { excludeVoter, freezeRoll, unfreezeRoll } from './roll.contract.ts'

const stage = await rehearse()
after(() => stage.house.close())
beforeEach(() => stage.clear())
const { house, cast, secretary, idOf, seen, show } = stage

test('a committee is elected step by step, and the path says at each step what is next and what blocks it', async () => {
  const electionId = await stage.opened()
  const next = async () => (await show(electionId)).path.find(({ state }) => state === 'next')
  assert.deepEqual(await next(), { step: 'request', state: 'next', doneOn: null, by: '2026-11-30', blockedBy: null })
  must(await stage.letter(electionId, 'request', '2026-10-20'))
  assert.equal((await next())?.blockedBy, 'elections.reply-open')
  assert.equal(codeOf(await stage.letter(electionId, 'reply', '2026-10-19')), 'elections.letter-before')
  must(await stage.letter(electionId, 'reply', '2026-10-28'))
  assert.equal((await next())?.step, 'roll')
  must(await secretary.tell(freezeRoll, { ...(await seen(electionId)), on: '2026-11-01' }))
  assert.equal((await next())?.step, 'candidates')
  await stage.nominated(electionId, ['砚舟', '云岫', '南樵', '松涧'])
  must(await secretary.tell(settleCandidates, { ...(await seen(electionId)), resolvedOn: '2026-11-10' }))
  assert.equal((await next())?.step, 'officials')
  await stage.officials(electionId, null)
  assert.equal((await next())?.blockedBy, 'elections.officials-not-passed')
  const pollId = await stage.poll(electionId, await stage.assembly(12))
  const round = { electionId, pollId }
  const votes = [12, 11, 9, 4].map((inFavour, at) => ({ name: ['砚舟', '云岫', '南樵', '松涧'][at] ?? '', inFavour }))
  await stage.counted(round, votes, { issued: 12 })
  assert.equal(
    codeOf(await secretary.tell(confirmCount, { ...(await seen(electionId)), pollId })),
    'elections.officials-not-passed',
  )
  await stage.officials(electionId)
  const { outcome } = await stage.confirmed(round)
  assert.equal(outcome, 'PASS')
  const shown = await show(electionId)
  assert.deepEqual(
    shown.outcome.elected.map(({ name }) => name),
    ['砚舟', '云岫', '南樵'],
  )
  assert.equal((await next())?.step, 'report')
  must(await stage.letter(electionId, 'report', house.today))
  must(await stage.letter(electionId, 'approval', house.today))
  assert.equal((await next())?.blockedBy, 'elections.offices-open')
  const pieces = [{ kind: 'seal' as const, text: '支部印章一枚' }]
  const hands = { fromId: cast.people.secretary, toId: idOf('砚舟'), on: house.today }
  must(await secretary.tell(recordHandover, { ...(await seen(electionId)), ...hands, pieces }))
  must(await secretary.tell(closeElection, await seen(electionId)))
  assert.equal(codeOf(await stage.letter(electionId, 'approval', house.today)), 'elections.closed')
  const { elections } = must(await secretary.ask(listElections, { state: 'closed' }))
  assert.deepEqual(elections[0]?.elected, ['砚舟', '云岫', '南樵'])
})

test('the case notices when term and offices were recorded on the pages of the people', async () => {
  const { electionId } = await stage.elected()
  const { recorded } = await show(electionId)
  assert.equal(recorded.termOn, null)
  assert.ok(recorded.offices.every(({ since }) => since === null))
  await stage.db
    .insertInto('people.committee_term')
    .values({ id: randomUUID(), unit_id: cast.branchId, elected_on: house.today, seats: 3 })
    .execute()
  for (const name of ['砚舟', '云岫', '南樵'])
    await stage.db
      .insertInto('people.office')
      .values({
        id: randomUUID(),
        person_id: idOf(name),
        unit_id: cast.branchId,
        role: 'committee-member',
        elected_on: house.today,
        from_on: house.today,
      })
      .execute()
  const { recorded: now } = await show(electionId)
  assert.equal(now.termOn, house.today)
  assert.ok(now.offices.every(({ since }) => since === house.today))
  await stage.db.deleteFrom('people.office').where('role', '=', 'committee-member').execute()
  await stage.db.deleteFrom('people.committee_term').execute()
})

test('the roll names every voter and nobody else, and what changes later is shown and changes nothing', async () => {
  const electionId = await stage.frozen()
  const before = await show(electionId)
  assert.equal(before.roll?.voters, 13)
  assert.deepEqual(
    before.roll?.people.filter(({ votes }) => !votes).map(({ name, standing }) => [name, standing]),
    [
      ['临川', 'probationary'],
      ['青禾', 'probationary'],
    ],
  )
  const suspended = idOf('怀谷')
  await stage.db
    .insertInto('people.rights_suspension')
    .values({ id: randomUUID(), person_id: suspended, from_on: '2026-11-15', reference: '演示〔2026〕9号' })
    .execute()
  const after = await show(electionId)
  assert.equal(after.roll?.voters, 13)
  assert.deepEqual(after.roll?.differences, [{ personId: suspended, name: '怀谷', change: 'votes-no-more' }])
  must(await secretary.tell(unfreezeRoll, { ...(await seen(electionId)), reason: '有人中止权利' }))
  must(await secretary.tell(freezeRoll, { ...(await seen(electionId)), on: house.today }))
  const again = await show(electionId)
  assert.equal(again.roll?.voters, 12)
  assert.equal(again.undone[0]?.reason, '有人中止权利')
  await stage.db.deleteFrom('people.rights_suspension').execute()
})

test('C124: a probationary member is neither a voter on the roll nor a candidate', async () => {
  const electionId = await stage.frozen()
  const nominate = async (name: string) =>
    secretary.tell(nominateCandidate, {
      ...(await seen(electionId)),
      personId: idOf(name),
      source: 'members',
      on: '2026-11-03',
    })
  assert.equal(codeOf(await nominate('青禾')), 'elections.may-not-stand')
  assert.equal(codeOf(await nominate('苏木')), 'elections.may-not-stand')
  const exclude = {
    personId: idOf('青禾'),
    reason: 'e' as const,
    superiorReference: '批〔2026〕3号',
    assemblyReference: '2026-11-01',
  }
  assert.equal(
    codeOf(await secretary.tell(excludeVoter, { ...(await seen(electionId)), ...exclude })),
    'elections.not-a-voter',
  )
})

test('a voter is left out only with both references; ordinary leave has no ground in the list', async () => {
  const electionId = await stage.frozen()
  const exclude = async (over: object) =>
    secretary.tell(excludeVoter, {
      ...(await seen(electionId)),
      personId: idOf('怀谷'),
      reason: 'd',
      superiorReference: '批〔2026〕3号',
      assemblyReference: null,
      ...over,
    } as never)
  assert.equal(must(await exclude({})).effective, false)
  assert.equal((await show(electionId)).roll?.n, 13)
  assert.equal(must(await exclude({ assemblyReference: '2026年11月1日大会' })).effective, true)
  assert.equal((await show(electionId)).roll?.n, 12)
  assert.equal(codeOf(await exclude({ reason: 'other' })), 'core.malformed')
})

test('three candidates for three seats are too few, and whoever has not agreed does not stand', async () => {
  const electionId = await stage.frozen()
  await stage.nominated(electionId, ['砚舟', '云岫', '南樵'])
  const settle = async () => secretary.tell(settleCandidates, { ...(await seen(electionId)), resolvedOn: '2026-11-10' })
  assert.equal(codeOf(await settle()), 'elections.too-few-candidates')
  must(
    await secretary.tell(nominateCandidate, {
      ...(await seen(electionId)),
      personId: idOf('松涧'),
      source: 'groups',
      on: '2026-11-03',
    }),
  )
  assert.equal(codeOf(await settle()), 'elections.consent-missing')
})

test('candidates stand by the strokes of their surnames; a name moved by hand says why', async () => {
  const electionId = await stage.settled()
  const order = async () => (await show(electionId)).candidates.map(({ name, strokes }) => `${name}${strokes}`)
  assert.deepEqual(await order(), ['云岫4', '松涧8', '南樵9', '砚舟9'])
  const move = { personId: idOf('砚舟'), to: 3, reason: '同为九画，起笔横在前' }
  must(await secretary.tell(moveCandidate, { ...(await seen(electionId)), ...move }))
  assert.deepEqual(await order(), ['云岫4', '松涧8', '砚舟9', '南樵9'])
  const shown = await show(electionId)
  assert.equal(shown.candidates[2]?.movedReason, '同为九画，起笔横在前')
  assert.equal(shown.candidatesJudged[0]?.outcome, 'PASS')
  must(
    await secretary.tell(moveCandidate, { ...(await seen(electionId)), personId: idOf('云岫'), to: 4, reason: '试' }),
  )
  assert.equal((await show(electionId)).candidatesJudged[0]?.outcome, 'FAIL')
  must(await secretary.tell(reopenCandidates, { ...(await seen(electionId)), reason: '增加一名' }))
  assert.equal((await show(electionId)).settled, null)
})

test('no result before the count stands: neither figures of one count nor anything of two that differ', async () => {
  const round = await stage.polled()
  const { electionId, pollId } = round
  const lines = [
    { name: '砚舟', inFavour: 12 },
    { name: '云岫', inFavour: 11 },
    { name: '南樵', inFavour: 9 },
    { name: '松涧', inFavour: 4 },
  ]
  const first = { electionId, pollId, sawVersion: 0, ...stage.countOf(lines, { issued: 13 }) }
  must(await secretary.tell(enterCount, { ...first, which: 1 }))
  const alone = (await show(electionId)).polls[0]
  assert.equal(alone?.counts[0]?.figures, null)
  const confirm = async () => secretary.tell(confirmCount, { ...(await seen(electionId)), pollId })
  assert.equal(codeOf(await confirm()), 'elections.count-missing')
  assert.equal(codeOf(await secretary.tell(enterCount, { ...first, which: 2 })), 'elections.same-account')
  const other = stage.countOf([...lines.slice(0, 3), { name: '松涧', inFavour: 5 }], { issued: 13 })
  const second = { electionId, pollId, sawVersion: 0, which: 2 as const, checkedBy: idOf('鹤汀'), ...other }
  must(await secretary.tell(enterCount, second))
  const both = (await show(electionId)).polls[0]
  assert.deepEqual(
    both?.differences.map(({ what, name, first: one, second: two }) => [what, name, one, two]),
    [
      ['inFavour', '松涧', 4, 5],
      ['against', '松涧', 9, 8],
    ],
  )
  assert.equal(both?.judgement, null)
  assert.deepEqual(both?.results, [])
  assert.equal(codeOf(await confirm()), 'elections.counts-differ')
  assert.equal(codeOf(await secretary.tell(enterCount, second)), 'elections.changed-since')
  must(await secretary.tell(enterCount, { ...second, sawVersion: 1, ...stage.countOf(lines, { issued: 13 }) }))
  const stands = must(await confirm())
  assert.equal(stands.outcome, 'PASS')
  const shown = (await show(electionId)).polls[0]
  assert.equal(shown?.counts[1]?.checkedBy, '鹤汀')
})

test('two keepers enter their counts at the same time, each from an account of his own', async () => {
  const round = await stage.polled()
  const officeId = randomUUID()
  await stage.db
    .insertInto('people.office')
    .values({
      id: officeId,
      person_id: idOf('望川'),
      unit_id: cast.branchId,
      role: 'deputy-secretary',
      from_on: '2026-01-01',
    })
    .execute()
  const lines = ['砚舟', '云岫', '南樵', '松涧'].map((name, at) => ({ name, inFavour: 11 - 2 * at }))
  const count = { ...round, sawVersion: 0, ...stage.countOf(lines, { issued: 13 }) }
  must(await secretary.tell(enterCount, { ...count, which: 1 }))
  must(await house.asPerson(idOf('望川')).tell(enterCount, { ...count, which: 2 }))
  await stage.confirmed(round)
  assert.equal((await show(round.electionId)).polls[0]?.counts[1]?.checkedBy, null)
  await stage.db.deleteFrom('people.office').where('id', '=', officeId).execute()
})

test('without four fifths a poll is invalid, stays readable with why, and is held again', async () => {
  const round = await stage.polled(10)
  const lines = ['砚舟', '云岫', '南樵', '松涧'].map((name) => ({ name, inFavour: 7 }))
  await stage.counted(round, lines, { issued: 10 })
  assert.equal((await stage.confirmed(round)).outcome, 'INVALID_PROCEDURE')
  const shown = await show(round.electionId)
  assert.equal(shown.polls[0]?.state, 'void')
  assert.deepEqual(shown.polls[0]?.results, [])
  assert.match(JSON.stringify(shown.polls[0]?.judgement?.because), /5×10 ≥ 4×13/)
  const again = { electionId: round.electionId, pollId: await stage.poll(round.electionId, await stage.assembly(11)) }
  const votes = ['砚舟', '云岫', '南樵', '松涧'].map((name, at) => ({ name, inFavour: 10 - at * 2 }))
  await stage.counted(again, votes, { issued: 11 })
  await stage.confirmed(again)
  const { polls, outcome } = await show(round.electionId)
  assert.deepEqual(
    polls.map(({ round: number, kind, state }) => [number, kind, state]),
    [
      [1, 'first', 'void'],
      [2, 'first', 'counted'],
    ],
  )
  // Eleven present of thirteen: six votes clear the older bar only.
  assert.deepEqual(
    polls[1]?.results.map(({ name, result }) => `${name} ${result}`),
    ['砚舟 elected', '云岫 elected', '南樵 contested', '松涧 not-elected'],
  )
  assert.equal(outcome.next, 'ask-above')
})

test('EL-06: more ballots returned than issued makes the poll invalid; so does the word of the supervisors', async () => {
  const round = await stage.polled()
  const lines = ['砚舟', '云岫', '南樵', '松涧'].map((name) => ({ name, inFavour: 8 }))
  await stage.counted(round, lines, { issued: 12, returned: 13 })
  assert.equal((await stage.confirmed(round)).outcome, 'INVALID_PROCEDURE')
  const pollId = await stage.poll(round.electionId, await stage.assembly(13))
  must(await secretary.tell(voidPoll, { ...(await seen(round.electionId)), pollId, reason: '选票印错' }))
  const { polls } = await show(round.electionId)
  assert.equal(polls[1]?.voided?.reason, '选票印错')
})

test('who cleared the older bar only waits for the ruling from above, which fills the seat or leaves it open', async () => {
  const round = await stage.polled(11)
  const votes = [10, 9, 6, 5].map((inFavour, at) => ({ name: ['砚舟', '云岫', '南樵', '松涧'][at] ?? '', inFavour }))
  await stage.counted(round, votes, { issued: 11 })
  assert.equal((await stage.confirmed(round)).outcome, 'NEEDS_HUMAN')
  const rule = async (elected: string[]) =>
    secretary.tell(recordRuling, {
      ...(await seen(round.electionId)),
      pollId: round.pollId,
      elected,
      on: house.today,
      reference: '厂党批〔2026〕30号',
    })
  assert.equal(codeOf(await rule([idOf('松涧')])), 'elections.nothing-to-rule')
  const open = { ...(await seen(round.electionId)), id: randomUUID(), gatheringId: await stage.assembly(13) }
  assert.equal(codeOf(await secretary.tell(openPoll, open)), 'elections.ask-above')
  must(await rule([idOf('南樵')]))
  const { outcome, polls } = await show(round.electionId)
  assert.ok(outcome.final)
  assert.equal(outcome.elected.length, 3)
  assert.equal(polls[0]?.ruling?.reference, '厂党批〔2026〕30号')
})

test('EL-10: equal votes for the last seat are voted again among those tied, and the most votes win', async () => {
  const round = await stage.polled()
  const votes = [12, 10, 8, 8].map((inFavour, at) => ({ name: ['砚舟', '云岫', '南樵', '松涧'][at] ?? '', inFavour }))
  await stage.counted(round, votes, { issued: 13 })
  assert.equal((await stage.confirmed(round)).outcome, 'NEEDS_HUMAN')
  const { electionId } = round
  const pollId = await stage.poll(electionId, await stage.assembly(13))
  const tie = (await show(electionId)).polls[1]
  assert.deepEqual([tie?.kind, tie?.seats, tie?.candidates.map(({ name }) => name)], ['tie', 1, ['松涧', '南樵']])
  const second = [
    { name: '南樵', inFavour: 6 },
    { name: '松涧', inFavour: 5 },
  ]
  await stage.counted({ electionId, pollId }, second, { issued: 13 })
  assert.equal((await stage.confirmed({ electionId, pollId })).outcome, 'PASS')
  const { outcome } = await show(electionId)
  assert.deepEqual(
    outcome.elected.map(({ name }) => name),
    ['砚舟', '云岫', '南樵'],
  )
})

test('EL-11: too few winners: a separate election for the rest, or fewer seats if more than half agree', async () => {
  const elect = async () => {
    const round = await stage.polled()
    const votes = [12, 10, 5, 4].map((inFavour, at) => ({ name: ['砚舟', '云岫', '南樵', '松涧'][at] ?? '', inFavour }))
    await stage.counted(round, votes, { issued: 13 })
    await stage.confirmed(round)
    return round
  }
  const fewer = await elect()
  const agree = async (count: number) =>
    secretary.tell(agreeToFewer, {
      ...(await seen(fewer.electionId)),
      pollId: fewer.pollId,
      agree: count,
      reference: '当场举手，记入会议记录',
    })
  assert.equal(codeOf(await agree(6)), 'elections.not-agreed')
  assert.equal(codeOf(await agree(14)), 'elections.more-than-voters')
  must(await agree(7))
  const { outcome } = await show(fewer.electionId)
  assert.ok(outcome.final && outcome.unfilled === 1)

  await stage.clear()
  const { electionId } = await elect()
  const gatheringId = await stage.assembly(13)
  const open = async (names: string[]) =>
    secretary.tell(openPoll, {
      ...(await seen(electionId)),
      id: randomUUID(),
      gatheringId,
      candidates: names.map(idOf),
    })
  assert.equal(codeOf(await open(['南樵'])), 'elections.candidates-needed')
  assert.equal(codeOf(await open(['南樵', '远帆'])), 'elections.official-stands')
  const pollId = await stage.poll(electionId, gatheringId, ['南樵', '松涧'].map(idOf))
  const lines = [
    { name: '南樵', inFavour: 4 },
    { name: '松涧', inFavour: 9 },
  ]
  await stage.counted({ electionId, pollId }, lines, { issued: 13 })
  await stage.confirmed({ electionId, pollId })
  const done = await show(electionId)
  assert.deepEqual(
    done.outcome.elected.map(({ name }) => name),
    ['砚舟', '云岫', '松涧'],
  )
})

test('a name written in by those who reject can be elected; who is on no roll cannot', async () => {
  const round = await stage.polled()
  const lines = [
    { name: '砚舟', inFavour: 12 },
    { name: '云岫', inFavour: 11 },
    { name: '南樵', inFavour: 3 },
    { name: '松涧', inFavour: 3 },
  ]
  const count = (writtenIn: object) => ({
    ...round,
    which: 1 as const,
    sawVersion: 0,
    ...stage.countOf([...lines, { name: '怀谷', inFavour: 8, writtenIn: true, ...writtenIn }], { issued: 13 }),
  })
  assert.equal(codeOf(await secretary.tell(enterCount, count({ name: '青禾' }))), 'elections.written-in-unfit')
  await stage.counted(round, [...lines, { name: '怀谷', inFavour: 8, writtenIn: true }], { issued: 13 })
  await stage.confirmed(round)
  const { outcome } = await show(round.electionId)
  assert.deepEqual(
    outcome.elected.map(({ name }) => name),
    ['砚舟', '云岫', '怀谷'],
  )
})

test('C122: nothing takes a vote of somebody absent: no input for a proxy or a letter exists, and issued ballots follow presence', async () => {
  const round = await stage.polled(11)
  const lines = ['砚舟', '云岫', '南樵', '松涧'].map((name) => ({ name, inFavour: 9 }))
  await stage.counted(round, lines, { issued: 12 })
  assert.equal((await stage.confirmed(round)).outcome, 'INVALID_PROCEDURE')
  assert.match(JSON.stringify((await show(round.electionId)).polls[0]?.judgement?.because), /12 ≤ 11/)
})

test('a branch without a committee elects its secretary at the assembly, one with a committee in the committee', async () => {
  const electionId = await stage.opened({ kind: 'secretary-election', seats: 1 })
  assert.equal((await show(electionId)).elects, 'assembly')
  await stage.clear()
  const officeId = randomUUID()
  await stage.db
    .insertInto('people.office')
    .values({
      id: officeId,
      person_id: idOf('望川'),
      unit_id: cast.branchId,
      role: 'committee-member',
      from_on: '2026-01-01',
    })
    .execute()
  const inCommittee = await stage.frozen({ kind: 'secretary-election', seats: 1 })
  const shown = await show(inCommittee)
  assert.equal(shown.elects, 'committee')
  assert.deepEqual(shown.roll?.people.map(({ name }) => name).sort(), ['望川', '石泉'])
  await stage.nominated(inCommittee, ['石泉', '望川'])
  const settle = async () =>
    secretary.tell(settleCandidates, { ...(await seen(inCommittee)), resolvedOn: '2026-11-10' })
  assert.equal(codeOf(await settle()), 'elections.not-equal')
  await stage.db.deleteFrom('people.office').where('id', '=', officeId).execute()
})

test('a by-election names the seats it fills, and one of a kind is under way at a time', async () => {
  const plan = { branchId: cast.branchId, kind: 'by-election' as const, seats: 1, reason: '一名委员调出' }
  const open = (over: object) => secretary.tell(openElection, { id: randomUUID(), ...plan, ...over })
  assert.equal(codeOf(await open({})), 'elections.seats-unfit')
  must(await open({ vacancies: [{ duty: 'discipline', leftBy: idOf('听澜') }] }))
  assert.equal(codeOf(await open({ vacancies: [{}] })), 'elections.already-open')
  assert.equal(
    codeOf(await open({ kind: 'general-election', vacancies: [{ leftBy: cast.otherPersonId }] })),
    'elections.unknown-person',
  )
})

test('superior, auditor and group leaders read within their reach; an outsider and a member see nothing', async () => {
  const { electionId } = await stage.elected()
  for (const name of ['superior', 'auditor'] as const) {
    const shown = must(await house.as(name).ask(showElection, { electionId }))
    assert.equal(shown.may.keep, false)
    assert.equal(must(await house.as(name).ask(listElections, {})).total, 1)
    assert.ok(must(await house.as(name).ask(listMeetings, { electionId })).meetings.length > 0)
  }
  for (const name of ['outsider', 'leader', 'member', 'crew'] as const) {
    assert.match(codeOf(await house.as(name).ask(showElection, { electionId })) ?? '', /unknown-election|not-permitted/)
    assert.match(codeOf(await house.as(name).ask(listMeetings, { electionId })) ?? '', /unknown-election|not-permitted/)
    const list = await house.as(name).ask(listElections, {})
    assert.ok(!list.ok || list.value.total === 0, name)
  }
})

test('letters about a result come after the result', async () => {
  const electionId = await stage.opened()
  assert.equal(
    codeOf(
      await secretary.tell(recordLetter, {
        ...(await seen(electionId)),
        kind: 'report',
        number: null,
        on: house.today,
        otherSide: '厂党委',
      }),
    ),
    'elections.result-open',
  )
})
