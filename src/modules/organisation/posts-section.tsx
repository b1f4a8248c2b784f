import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { useAsk, useTell, type Wire } from '#web/api.ts'
import { Button, type Column, Menu, Section, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { AreaDialog } from './area-dialog.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { closePost, listPosts } from './place.contract.ts'
import { PostDialog } from './post-dialog.tsx'
import css from './units.module.css'
import { unitsTexts } from './units.texts.ts'

export type Places = Wire<OutputOf<typeof listPosts>>
export type Post = Places['posts'][number]
export type Area = Places['areas'][number]

type Task = { kind: 'post'; post: Post | null } | { kind: 'close'; post: Post } | { kind: 'area'; area: Area | null }

/** The posts of a workshop by area, with the crew that must and usually does stand at each. */
export function PostsSection({
  workshop,
  withClosed,
}: {
  workshop: { id: string; name: string }
  withClosed: boolean
}) {
  const t = useWords(unitsTexts)
  const { value, stale, again } = useAsk(listPosts, { workshopId: workshop.id, withClosed })
  const [task, setTask] = useState<Task | null>(null)
  const closed = () => {
    setTask(null)
    again()
  }
  const areas = value?.areas ?? []
  const inOrder = value && [...value.posts].sort((one, other) => place(areas, one) - place(areas, other))
  const ofShift = (pick: (post: Post) => number) =>
    (value?.posts ?? [])
      .filter((post) => post.staffing === 'shift' && post.untilOn === null)
      .reduce((sum, post) => sum + pick(post), 0)
  return (
    <div className={css.places}>
      <Section
        note={workshop.name}
        right={
          value?.mayKeep ? (
            <span className={css.row}>
              <Menu
                entries={[
                  { key: 'new', label: t('addArea'), onPress: () => setTask({ kind: 'area', area: null }) },
                  ...areas.map((area) => ({
                    key: area.id,
                    label: t('amendArea', { name: area.name }),
                    onPress: () => setTask({ kind: 'area' as const, area }),
                  })),
                ]}
                label={t('areas')}
              />
              <Button onPress={() => setTask({ kind: 'post', post: null })}>{t('addPost')}</Button>
            </span>
          ) : undefined
        }
        title={t('posts')}
      >
        <Table
          columns={useColumns(value?.mayKeep ?? false, setTask)}
          empty={t('noPosts')}
          groupOf={(post) => groupOf(areas, post, t('noArea'))}
          label={t('posts')}
          loading={stale}
          rowKey={(post) => post.id}
          rows={inOrder}
          rowTone={(post) => (post.untilOn ? 'done' : undefined)}
          sums={{
            staffing: t('shift'),
            minimum: ofShift((post) => post.minimumCrew),
            usual: ofShift((post) => post.usualCrew),
          }}
        />
      </Section>
      {task ? <Dialogs areas={areas} onClose={closed} task={task} workshopId={workshop.id} /> : null}
    </div>
  )
}

function place(areas: readonly Area[], post: Post): number {
  const at = areas.findIndex((area) => area.id === post.areaId)
  return at < 0 ? areas.length : at
}

function groupOf(areas: readonly Area[], post: Post, none: string) {
  const area = areas.find((one) => one.id === post.areaId)
  return { key: area?.id ?? '', title: area?.name ?? none }
}

function useColumns(mayKeep: boolean, open: (task: Task) => void): Column<Post>[] {
  const t = useWords(unitsTexts)
  const columns: Column<Post>[] = [
    { key: 'name', title: t('post'), cell: (post) => post.name, width: 240 },
    { key: 'staffing', title: t('staffing'), cell: (post) => t(post.staffing), whole: true, width: 140 },
    { key: 'minimum', title: t('minimumShort'), kind: 'number', cell: (post) => post.minimumCrew, width: 90 },
    { key: 'usual', title: t('usualShort'), kind: 'number', cell: (post) => post.usualCrew, width: 90 },
    { key: 'since', title: t('since'), kind: 'date', cell: (post) => post.fromOn, whole: true },
  ]
  const action: Column<Post> = {
    key: 'do',
    title: '',
    kind: 'action',
    whole: true,
    cell: (post) => (
      <span className={css.row}>
        <TextButton label={`${t('amend')} ${post.name}`} onPress={() => open({ kind: 'post', post })}>
          {t('amend')}
        </TextButton>
        <TextButton
          label={`${t(post.untilOn ? 'reopen' : 'close')} ${post.name}`}
          onPress={() => open({ kind: 'close', post })}
        >
          {t(post.untilOn ? 'reopen' : 'close')}
        </TextButton>
      </span>
    ),
  }
  return mayKeep ? [...columns, action] : columns
}

interface DialogsProps {
  task: Task
  areas: readonly Area[]
  workshopId: string
  onClose: () => void
}

function Dialogs({ task, areas, workshopId, onClose }: DialogsProps) {
  const closing = useTell(closePost)
  switch (task.kind) {
    case 'post':
      return <PostDialog areas={areas} onClose={onClose} post={task.post} workshopId={workshopId} />
    case 'area':
      return <AreaDialog area={task.area} onClose={onClose} workshopId={workshopId} />
    case 'close':
      return (
        <CloseDialog
          name={task.post.name}
          onClose={onClose}
          tell={(untilOn) => closing.tell({ id: task.post.id, version: task.post.version, untilOn })}
          telling={closing}
          untilOn={task.post.untilOn}
        />
      )
  }
}
