import { absenceWord } from '#modules/transfers/absence.rules.ts'
import { readAbsences, readLetters } from '#modules/transfers/ledger.public.ts'
import { registerTexts } from '#modules/transfers/transfers.texts.ts'
import type { Scope } from '../scope.queries.ts'
import { column, flush, grid, numbered, type Section } from '../section.queries.ts'

/** More than a branch has in a year would be no ledger one reads. */
const most = 5000

/** L20: letters of introduction issued and received in the period, with what became of each. */
export const letters: Section = {
  id: 'L20',
  needs: 'see',
  of: ['branch'],
  byMonth: true,
  byPerson: true,
  grid: true,
  source: '自组织关系介绍信登记打印。介绍信存根与回执以纸质为原件；撤回的登记不列。',
  count: async (scope) => (await lettersOf(scope)).length,
  read: async (scope) => {
    const rows = numbered(await lettersOf(scope), (letter) => [
      registerTexts[`direction.${letter.direction}`][0],
      letter.person.name,
      letter.otherSide,
      letter.number,
      letter.issuedOn,
      `${letter.validTo}（${letter.validDays}天）`,
      letter.paidThrough,
      letter.receivedOn,
      letter.counterfoilOn,
      [registerTexts[`status.${letter.status}`][0], letter.refused && registerTexts[`refused.${letter.refused}`][0]]
        .filter(Boolean)
        .join('，'),
    ])
    return rows.length > 0 ? [grid(letterColumns, rows, { across: true, size: 9, rowMm: 8 })] : []
  },
}

const letterColumns = [
  column('序号', 10),
  column('转向', 11),
  column('姓名', 18),
  column('对方组织', null),
  column('文号', 30),
  column('开具', 20),
  column('有效期至', 32),
  column('党费交至', 17),
  column('接收', 20),
  column('回执', 20),
  column('状态', 22),
]

async function lettersOf({ context, unit, year, from, until, personId }: Scope) {
  const all = await readLetters(context, { unitId: unit.id, year }, most, 0)
  return all
    .filter(
      ({ struck, issuedOn, person }) => !struck && issuedOn >= from && issuedOn <= until && isHis(person, personId),
    )
    .toReversed()
}

const isHis = ({ id }: { id: string }, personId: string | null) => personId === null || id === personId

/** L21: members who were away in the period: where, since when, who keeps in touch, and when they spoke. */
export const absences: Section = {
  id: 'L21',
  needs: 'see',
  of: ['branch'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source: '自外出和流动党员登记打印：去向、起止、联系人与联系日期；不记外出的原因，不记定位。',
  count: async (scope) => (await absencesOf(scope)).length,
  read: async (scope) => {
    const rows = numbered(await absencesOf(scope), (absence) => [
      absence.person.name,
      [registerTexts[`where.${absence.whereTo}`][0], absence.place].filter(Boolean).join('，'),
      absence.fromOn,
      absence.untilOn,
      absence.keptAsMobile ? '是' : '否',
      absence.contact?.name,
      absence.contacts
        .map(({ on }) => on)
        .filter((on) => on <= scope.until)
        .toReversed()
        .join('、'),
      registerTexts[absenceWord(absence)][0],
    ])
    return rows.length > 0 ? [grid(absenceColumns, rows, { across: true, size: 9, rowMm: 8 })] : []
  },
}

const absenceColumns = [
  column('序号', 10),
  column('姓名', 18),
  flush('去向', 46),
  column('外出', 21),
  column('返回', 21),
  column('流动党员', 17),
  column('联系人', 18),
  column('联系日期', null),
  column('状态', 34),
]

async function absencesOf({ context, unit, year, personId }: Scope) {
  const all = await readAbsences(context, { unitId: unit.id, year }, most, 0)
  return all.filter(({ struck, person }) => !struck && isHis(person, personId)).toReversed()
}
