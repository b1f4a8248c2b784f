import type { OutputOf } from '#core/operation.ts'
import type { showPostCover } from '#modules/people/post-cover.contract.ts'
import type { Wire } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Status, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useJoined } from './joined.ts'
import { rotaTexts } from './rota.texts.ts'

export type Cover = Wire<OutputOf<typeof showPostCover>>
export type CoverShift = Cover['days'][number]['shifts'][number]

export function isRunning(shift: { startsAt: string; endsAt: string }, instant: string): boolean {
  return shift.startsAt <= instant && instant < shift.endsAt
}

/** The posts of one shift: whether the minimum is met, who stands there, how many of them are members. */
export function CoverTable({ cover, shift }: { cover: Cover; shift: CoverShift }) {
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
