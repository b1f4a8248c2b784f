import { weekday } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, EmptyState, Section, Segment, Status, Table } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useJoined } from './joined.ts'
import type { WorkCode } from './pattern.rules.ts'
import css from './rota.module.css'
import { rotaTexts } from './rota.texts.ts'
import { type Cover, isRunning, type RotaMonth } from './rota-view.ts'
import { useShiftWords } from './rota-words.ts'

type Shift = Cover['days'][number]['shifts'][number]

interface RotaCoverProps {
  month: RotaMonth
  cover: Cover
  on: string
  code: string
  onChoose: (code: WorkCode) => void
}

/** Who is on which post in one shift, and whether the minimum is met. */
export function RotaCover({ month, cover, on, code, onChoose }: RotaCoverProps) {
  const t = useWords(rotaTexts)
  const { language } = useLanguage()
  const words = useShiftWords(month.times)
  const joined = useJoined()
  const day = cover.days.find((one) => one.on === on)
  const shift = day?.shifts.find((one) => one.code === code) ?? day?.shifts[0]
  const crewNames = (ids: readonly string[]) =>
    joined(month.crews.filter((crew) => ids.includes(crew.id)).map((crew) => crew.shortName))
  const names = (ids: readonly string[]) =>
    joined(ids.map((id) => cover.people.find((person) => person.id === id)?.name ?? ''))
  return (
    <Section
      note={`${on} ${weekday(on, language)} · ${t('byRota')}`}
      right={
        day && shift ? (
          <Segment
            label={t('shift')}
            onChange={onChoose}
            options={day.shifts.map((one) => ({
              value: one.code,
              label: words.name(one.code),
              note: crewNames(one.crewIds) || t('nobody'),
            }))}
            value={shift.code}
          />
        ) : null
      }
      title={t('coverTitle')}
    >
      {shift ? <Posts cover={cover} shift={shift} /> : <EmptyState>{t('noShifts')}</EmptyState>}
      <div className={css.notes}>
        {shift?.withoutPost.length ? <p>{t('withoutPost', { names: names(shift.withoutPost) })}</p> : null}
        {day?.onLeave.length ? <p>{t('onLeave', { names: names(day.onLeave) })}</p> : null}
      </div>
    </Section>
  )
}

function Posts({ cover, shift }: { cover: Cover; shift: Shift }) {
  const t = useWords(rotaTexts)
  const { now: instant } = useSession()
  const joined = useJoined()
  const running = isRunning(shift, new Date(instant).toISOString())
  const people = new Map(cover.people.map((person) => [person.id, person]))
  const rows = shift.posts.map((row) => ({ ...row, post: cover.posts.find((post) => post.id === row.postId) }))
  const members = (ids: readonly string[]) => ids.filter((id) => people.get(id)?.member).length
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'post', title: t('post'), cell: (row) => row.post?.name, whole: true, width: 160 },
    {
      key: 'cover',
      title: t('cover'),
      whole: true,
      width: 120,
      cell: (row) => {
        if (row.state === null) return '–'
        const kind = ({ short: 'cover-short', exact: 'cover-exact', ample: 'cover-ok' } as const)[row.state]
        return (
          <Status
            hypothetical={!running}
            kind={kind}
            {...(row.state === 'short' ? { n: row.missing } : {})}
            size="note"
          />
        )
      },
    },
    { key: 'there', title: t('there'), kind: 'number', cell: (row) => row.personIds.length, width: 72 },
    {
      key: 'minimum',
      title: t('minimum'),
      kind: 'number',
      cell: (row) => (row.state ? row.post?.minimum : '–'),
      width: 72,
    },
    { key: 'usual', title: t('usual'), kind: 'number', cell: (row) => (row.state ? row.post?.usual : '–'), width: 72 },
    {
      key: 'people',
      title: t('people'),
      cell: (row) => joined(row.personIds.map((id) => people.get(id)?.name ?? '')) || t('nobody'),
    },
    { key: 'members', title: t('members'), kind: 'number', cell: (row) => members(row.personIds) || '–', width: 72 },
  ]
  const all = rows.flatMap((row) => row.personIds)
  return (
    <Table
      columns={columns}
      empty={t('noPosts')}
      groupOf={(row) => ({ key: row.post?.area ?? '', title: row.post?.area ?? t('noArea') })}
      label={t('coverTitle')}
      least={760}
      line="light"
      rowKey={(row) => row.postId}
      rows={rows}
      sums={{ there: all.length, members: members(all) || '–' }}
    />
  )
}
