import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { readPdf } from '#print/read-pdf.ts'
import { printVoteBallots } from './print.contract.ts'
import { rehearse } from './rehearsal.ts'
import { countVote, deferVote, excludeVoter, judgeVote, openVote } from './vote.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, must, secretary } = stage
const applicant = stage.cast.people.member

async function put(gatheringId: string, more: Partial<AskOf<typeof openVote>> = {}) {
  const id = randomUUID()
  const about = { matter: 'admission', aboutId: applicant, ballot: 'secret' } as const
  const vote = {
    id,
    gatheringId,
    purpose: 'branch-assembly',
    subject: '接收青禾为预备党员',
    ...about,
    ...more,
  } as const
  return { id, reply: await secretary().tell(openVote, vote) }
}

const papers = (count: number, inFavour: number, written?: [number, number, number, number]) => ({
  issued: count,
  returned: count,
  valid: count,
  inFavour,
  against: count - inFavour,
  abstain: 0,
  ...(written ? { written: { inFavour: written[0], against: written[1], abstain: written[2], late: written[3] } } : {}),
})

/** An assembly of the thirteen voters from which so many are away. */
async function assembly(away: number): Promise<string> {
  const gatheringId = await stage.open()
  await stage.attend(gatheringId, away)
  return gatheringId
}

describe('a vote on one person', () => {
  test('takes more than half present, where an ordinary decision takes half (C35)', async () => {
    const before = must(await secretary().ask(judgeVote, { id: (await put(await assembly(2))).id }))
    assert.equal(before.judgement?.question, 'person-outlook')
    assert.equal(before.judgement?.values?.neededPresent, 7)
  })

  test('counts written opinions that came in time as votes, not as present; a late one not at all (C37, C38)', async () => {
    const gatheringId = await assembly(5)
    const { id } = await put(gatheringId)
    const { p, n } = must(await secretary().ask(judgeVote, { id }))
    const short = Math.floor(n / 2) // one too few for more than half
    const outcome = async (written: [number, number, number, number]) => {
      const reply = must(await secretary().ask(judgeVote, { id, tally: papers(p, short, written) }))
      return reply.judgement?.outcome
    }
    assert.equal(await outcome([0, 0, 0, 0]), 'FAIL')
    assert.equal(await outcome([1, 0, 0, 0]), 'PASS')
    assert.equal(await outcome([0, 1, 0, 0]), 'FAIL')
    assert.equal(await outcome([0, 0, 0, 1]), 'FAIL')
    const counted = must(await secretary().tell(countVote, { id, version: 1, ...papers(p, short, [1, 0, 0, 1]) }))
    assert.equal(counted.judgement.outcome, 'PASS')
    const [vote] = (await stage.show(gatheringId)).votes
    assert.deepEqual(vote?.tally?.written, { inFavour: 1, against: 0, abstain: 0, late: 1 })
    assert.equal(vote?.w, 1)
    assert.equal(vote?.about?.id, applicant)
  })

  test('refuses more written opinions than voters are absent, and any on an ordinary matter', async () => {
    const gatheringId = await assembly(1)
    const { id } = await put(gatheringId)
    const { p, n } = must(await secretary().ask(judgeVote, { id }))
    const tooMany = papers(p, p, [n - p, 0, 0, 1])
    assert.equal(
      codeOf(await secretary().tell(countVote, { id, version: 1, ...tooMany })),
      'gatherings.written-over-absent',
    )
    const ordinary = await put(gatheringId, { matter: 'ordinary', aboutId: null })
    const written = papers(p, p, [1, 0, 0, 0])
    assert.equal(
      codeOf(await secretary().tell(countVote, { id: ordinary.id, version: 1, ...written })),
      'gatherings.written-over-absent',
    )
  })

  test('by show of hands is a defect of procedure (C41)', async () => {
    const { id } = await put(await assembly(0), { ballot: 'open' })
    const tally = { inFavour: 13, against: 0, abstain: 0 }
    const { judgement } = must(await secretary().ask(judgeVote, { id, tally }))
    assert.equal(judgement?.outcome, 'INVALID_PROCEDURE')
  })

  test('names exactly one of the branch, before the assembly', async () => {
    const gatheringId = await assembly(0)
    const code = async (more: Partial<AskOf<typeof openVote>>) => codeOf((await put(gatheringId, more)).reply)
    assert.equal(await code({ aboutId: null }), 'gatherings.matter-about-whom')
    assert.equal(await code({ matter: 'ordinary' }), 'gatherings.matter-about-whom')
    assert.equal(await code({ aboutId: stage.cast.otherPersonId }), 'gatherings.unknown-person')
    const committee = await stage.open({ purposes: [{ kind: 'committee-meeting' }] })
    const reply = (await put(committee, { purpose: 'committee-meeting' })).reply
    assert.equal(codeOf(reply), 'gatherings.matter-needs-assembly')
  })

  test('on disposal shows the count and leaves it to people (VT-11)', async () => {
    const { id } = await put(await assembly(0), { matter: 'removal' })
    const { judgement } = must(await secretary().ask(judgeVote, { id, tally: papers(13, 13) }))
    assert.equal(judgement?.outcome, 'NEEDS_HUMAN')
  })

  test('exactly half offers an extension at a conversion, unless there was one before (C44)', async () => {
    const gatheringId = await assembly(3)
    const away = (await stage.show(gatheringId)).attendees.find(
      (one) => one.state === 'absent' && one.capacity === 'full',
    )
    const references = { superiorReference: '组复〔2026〕3号', assemblyReference: '2026年第3次' }
    const offers = async (extendedBefore: boolean) => {
      const { id } = await put(gatheringId, { matter: 'conversion', extendedBefore })
      if (away) {
        const left = { voteId: id, personId: away.person.id, reason: 'e', ...references } as const
        must(await secretary().tell(excludeVoter, left))
      }
      const { n, p } = must(await secretary().ask(judgeVote, { id }))
      assert.equal(n % 2, 0, 'an even number of voters')
      const { judgement } = must(await secretary().ask(judgeVote, { id, tally: papers(p, n / 2) }))
      assert.equal(judgement?.outcome, 'FAIL')
      return judgement?.values?.offers
    }
    assert.deepEqual(await offers(false), ['clarify-and-vote-again', 'extend', 'adjourn'])
    assert.deepEqual(await offers(true), ['clarify-and-vote-again', 'adjourn'])
  })
})

describe('a vote put off', () => {
  test('is not counted while it is, may be taken up again, and is nothing that was adopted (VT-12)', async () => {
    const gatheringId = await assembly(0)
    const { id } = await put(gatheringId, { matter: 'important', aboutId: null, ballot: 'open' })
    const near = { inFavour: 6, against: 6, abstain: 1 }
    const counted = must(await secretary().tell(countVote, { id, version: 1, ...near }))
    const { offers } = counted.judgement.values as { offers: string[] }
    assert.ok(offers.includes('deferred'))
    const put1 = must(await secretary().tell(deferVote, { id, version: counted.version, reason: '先到班组调查' }))
    assert.equal((await stage.show(gatheringId)).votes[0]?.deferred, '先到班组调查')
    assert.equal(
      codeOf(await secretary().tell(countVote, { id, version: put1.version, ...near })),
      'gatherings.vote-deferred',
    )
    assert.equal(
      codeOf(await secretary().tell(deferVote, { id, version: put1.version, reason: '再缓' })),
      'gatherings.vote-deferred',
    )
    const again = must(await secretary().tell(deferVote, { id, version: put1.version, reason: null }))
    const passed = must(
      await secretary().tell(countVote, { id, version: again.version, inFavour: 12, against: 1, abstain: 0 }),
    )
    assert.equal(
      codeOf(await secretary().tell(deferVote, { id, version: passed.version, reason: '反悔' })),
      'gatherings.vote-adopted',
    )
    assert.equal(
      codeOf(await secretary().tell(deferVote, { id, version: passed.version, reason: null })),
      'gatherings.vote-not-deferred',
    )
  })

  test('is nothing an emergency offers: there the majority decides, and only an important matter is one', async () => {
    const gatheringId = await assembly(0)
    const urgent = { aboutId: null, ballot: 'open', urgent: true } as const
    const { id } = await put(gatheringId, { ...urgent, matter: 'important' })
    const near = { inFavour: 6, against: 6, abstain: 1 }
    const { judgement } = must(await secretary().tell(countVote, { id, version: 1, ...near }))
    assert.deepEqual([judgement.outcome, judgement.values?.offers], ['FAIL', []])
    assert.equal((await stage.show(gatheringId)).votes[0]?.urgent, true)
    const { reply } = await put(gatheringId, { ...urgent, matter: 'ordinary' })
    assert.equal(codeOf(reply), 'gatherings.matter-not-urgent')
  })
})

describe('ballots', () => {
  test('are printed for every voter due, with the sheet of their issue, for nobody out of reach', async () => {
    const gatheringId = await assembly(0)
    const { id } = await put(gatheringId)
    const made = must(await secretary().ask(printVoteBallots, { gatheringId, voteId: id }))
    const text = (await readPdf(made.body as Uint8Array)).map((page) => page.text).join('')
    assert.equal(text.match(/选两项以上的为废票/g)?.length, 13)
    assert.match(text, /第1页，共1页.*表决票发放收回登记表/)
    assert.equal(text.match(/第\d+页/g)?.length, 1)
    for (const name of ['outsider', 'crew'] as const)
      assert.equal(
        codeOf(await stage.house.as(name).ask(printVoteBallots, { gatheringId, voteId: id })),
        'gatherings.unknown-vote',
      )
    const open = await put(gatheringId, { matter: 'ordinary', aboutId: null, ballot: 'open' })
    assert.equal(
      codeOf(await secretary().ask(printVoteBallots, { gatheringId, voteId: open.id })),
      'gatherings.no-ballots',
    )
  })
})
