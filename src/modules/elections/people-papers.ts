import { exclusionWords } from '#modules/gatherings/paper-words.rules.ts'
import type { Block } from '#print/paper.ts'
import { dayWords, kindWords, officeWord } from './paper-words.rules.ts'
import type { Election } from './show.queries.ts'

/** The electoral roll as it was frozen, with who is left out and on what two papers. */
export function rollBlocks({ branch, kind }: Election, roll: NonNullable<Election['roll']>): Block[] {
  const voters = roll.people.filter(({ votes }) => votes)
  const others = roll.people.filter(({ votes }) => !votes)
  const left = voters.filter(({ exclusion }) => exclusion?.effective)
  return [
    { kind: 'title', text: `${branch.name}${kindWords[kind]}选举人名单` },
    { kind: 'blank' },
    {
      kind: 'paragraph',
      text: `名单固定日：${dayWords(roll.frozenOn)}。有选举权的正式党员${voters.length}人，${left.length > 0 ? `经批准不计入${left.length}人，` : ''}应到会有选举权${roll.n}人。`,
    },
    {
      kind: 'table',
      columns: [
        { title: '序号', characters: 3 },
        { title: '姓名', characters: 5 },
        { title: '党小组', characters: 6 },
        { title: '备注', characters: null },
      ],
      rows: voters.map(({ label, place, exclusion }, at) => [
        String(at + 1),
        label,
        place,
        exclusion?.effective ? '不计入应到' : '',
      ]),
    },
    ...left.map(
      ({ label, exclusion }): Block => ({
        kind: 'paragraph',
        text: `${label}不计入应到会：${exclusionWords(exclusion?.reason ?? 'a')}。上级同意：${exclusion?.superiorReference}；大会决议：${exclusion?.assemblyReference}。`,
      }),
    ),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `无选举权：${others.map(({ label, suspended }) => `${label}（${suspended ? '权利中止' : '预备党员'}）`).join('、')}。`,
          },
        ]),
    { kind: 'signatures', places: ['支部书记', '组织委员'] },
  ]
}

const sources = { committee: '支部委员会', groups: '党小组', members: '党员', superior: '上级党组织' } as const

/** The candidates in the order of the ballot, with whose proposal they are and when they agreed. */
export function candidateList({ branch, kind, candidates, settled, seats, preselection }: Election): Block[] {
  return [
    { kind: 'title', text: `${branch.name}${officeWord(kind)}候选人名单` },
    { kind: 'blank' },
    {
      kind: 'paragraph',
      text: `应选${seats}名，候选人${candidates.length}名，按姓氏笔画为序。${settled ? `${dayWords(settled.resolvedOn)}支部研究确定${settled.reference ? `（${settled.reference}）` : ''}。` : ''}`,
    },
    {
      kind: 'table',
      columns: [
        { title: '序号', characters: 3 },
        { title: '姓名', characters: 4 },
        { title: '提名', characters: 6 },
        ...(preselection ? [{ title: '预选', characters: 3 }] : []),
        { title: '本人同意', characters: null },
      ],
      rows: candidates.map(({ label, source, consentedOn, preselected }, at) => [
        String(at + 1),
        label,
        sources[source],
        ...(preselection ? [preselected === null ? '' : String(preselected)] : []),
        consentedOn ? dayWords(consentedOn) : '',
      ]),
    },
    ...candidates
      .filter(({ movedReason }) => movedReason !== null)
      .map(
        ({ label, movedReason }): Block => ({ kind: 'paragraph', text: `${label}的次序由人工调整：${movedReason}。` }),
      ),
  ]
}

const pieces = { task: '未了事项', ledger: '台账资料', seal: '印章', other: '其他' } as const

/** What the old committee hands over, with room to sign. */
export function handoverBlocks({ branch }: Election, handover: NonNullable<Election['handover']>): Block[] {
  return [
    { kind: 'title', text: `${branch.name}工作交接单` },
    { kind: 'blank' },
    {
      kind: 'paragraph',
      text: `${dayWords(handover.on)}，${handover.from.name}向${handover.to.name}移交下列事项和资料${handover.witness ? `，${handover.witness}监交` : ''}。`,
    },
    {
      kind: 'table',
      columns: [
        { title: '序号', characters: 3 },
        { title: '类别', characters: 4 },
        { title: '内容', characters: null },
        { title: '备注', characters: 5 },
      ],
      rows: handover.pieces.map(({ kind, text, remark }, at) => [String(at + 1), pieces[kind], text, remark ?? '']),
    },
    { kind: 'signatures', places: ['移交人', '接收人', '监交人'] },
  ]
}
