import { useState } from 'react'
import { termTexts } from '#modules/gatherings/gatherings-pages.texts.ts'
import { useMembers as useRoles } from '#modules/gatherings/pages/plan/invited.ts'
import { useConveners } from '#modules/gatherings/pages/units.ts'
import { dayWords } from '#modules/gatherings/pages/when.ts'
import { audienceOf, chairIsUsual } from '#modules/gatherings/plan.rules.ts'
import { hasLecturer, hasTheme, type PurposeKind, purposeKinds } from '#modules/gatherings/terms.rules.ts'
import { newId, useTell } from '#web/api.ts'
import { weekday } from '#web/dates.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Disclosure, Fields, Notice, Select, TextArea, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Board, BoardSitting } from '../board.rules.ts'
import { conveneTexts } from '../run.texts.ts'
import { convenePlan } from '../sittings.contract.ts'
import type { Run } from './run.ts'
import css from './sittings.module.css'
import { namesWords } from './when-words.ts'

interface ConveneDialogProps {
  run: Run
  board: Board
  /** What a duty asked for; empty where none did. */
  purpose: string
  onClose: () => void
}

const later = 'later'

/** The gatherings of a plan and their notices, all at once: what they are, who chairs and records, and the words that go out. */
export function ConveneDialog({ run, board, purpose, onClose }: ConveneDialogProps) {
  const t = useWords(conveneTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { today, person: me } = useSession()
  const { picture, aim } = run
  const convener = useConveners().all.find(({ id }) => id === aim.unitId)
  const roles = useRoles(convener, board.sittings[0]?.on ?? today) ?? []
  const kinds = purposeKinds.filter((kind) => {
    const audience = convener ? audienceOf(convener.kind, [kind]) : null
    return audience?.ok && audience.value !== 'committee'
  })
  const telling = useTell(convenePlan)
  const leadName = (id: string | null | undefined) => picture.leads.find((lead) => lead.id === id)?.name ?? ''
  const usual: PurposeKind = picture.vote ? 'branch-assembly' : (kinds.find((kind) => kind === purpose) ?? 'lecture')
  const [draft, setDraft] = useState({
    title: usual === 'lecture' ? t('titleEveryone') : term(`kind.${usual}`),
    kind: usual,
    theme: '',
    lecturer: leadName(aim.lecturerId),
    remark: '',
    place: '',
    chairReason: '',
    keepers: {} as Readonly<Record<string, { chair?: string; recorder?: string }>>,
  })
  const change = (part: Partial<typeof draft>) => {
    telling.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const keep = (sessionId: string, part: { chair?: string; recorder?: string }) =>
    change({ keepers: { ...draft.keepers, [sessionId]: { ...draft.keepers[sessionId], ...part } } })
  const rolesOf = (id: string) => roles.find((one) => one.id === id)?.roles ?? []
  const chairOf = (sitting: BoardSitting) => {
    const usual = sitting.comes.find(({ id }) => chairIsUsual([draft.kind], rolesOf(id)) && rolesOf(id).length > 0)
    const self = sitting.comes.find(({ id }) => id === me?.id)
    return draft.keepers[sitting.sessionId]?.chair ?? aim.chairId ?? self?.id ?? usual?.id ?? later
  }
  const recorderOf = (sitting: BoardSitting) => draft.keepers[sitting.sessionId]?.recorder ?? later
  const unusual = board.sittings.some((sitting) => {
    const chair = chairOf(sitting)
    return chair !== later && roles.length > 0 && !chairIsUsual([draft.kind], rolesOf(chair))
  })
  const noticeOf = (sitting: BoardSitting) => {
    const title = board.sittings.length > 1 ? `${draft.title}（第${sitting.place}场）` : draft.title
    const day = `${dayWords(sitting.on, language, today)}（${weekday(sitting.on, language)}）`
    const place = sitting.venue ?? (draft.place.trim() || t('placeLater'))
    const words = t('noticeWords', { title, day, time: `${sitting.startsAt}–${sitting.endsAt}`, place })
    return [words, draft.remark.trim()].filter(Boolean).join('\n')
  }
  const missed = picture.vote
    ? []
    : board.crews.flatMap(({ people }) => people).filter(({ at, person }) => at.length === 0 && person.leftOut === null)
  const needsPlace = board.sittings.some(({ venue }) => venue === null)
  const ready = draft.title.trim() !== '' && (!unusual || draft.chairReason.trim() !== '')
  const save = () =>
    telling.tell({
      id: run.id,
      version: run.version,
      title: draft.title.trim(),
      purposes: [
        {
          kind: draft.kind,
          theme: hasTheme(draft.kind) ? draft.theme.trim() || null : null,
          lecturer: hasLecturer(draft.kind) ? draft.lecturer.trim() || null : null,
        },
      ],
      sittings: board.sittings.map((sitting) => {
        const [chair, recorder] = [chairOf(sitting), recorderOf(sitting)]
        return {
          sessionId: sitting.sessionId,
          gatheringId: newId(),
          noticeId: newId(),
          notice: noticeOf(sitting),
          chairId: chair === later ? null : chair,
          chairReason: unusual ? draft.chairReason.trim() || null : null,
          recorderId: recorder === later ? null : recorder,
          place: sitting.venue ? null : draft.place.trim() || null,
        }
      }),
      missed: missed.map(({ person }) => person.id),
    })
  const [first] = board.sittings
  return (
    <SaveDialog
      commands={[telling]}
      onClose={onClose}
      onSave={save}
      ready={ready}
      save={t('save')}
      saved={t('saved', { count: board.sittings.length })}
      title={t('title', { count: board.sittings.length })}
    >
      <Fields>
        <TextField
          label={t('name')}
          maxLength={70}
          onChange={(title) => change({ title })}
          required
          value={draft.title}
        />
        <Select
          label={t('kind')}
          onChange={(kind) => change({ kind })}
          options={(picture.vote ? (['branch-assembly'] as const) : kinds).map((value) => ({
            value,
            label: term(`kind.${value}`),
          }))}
          value={draft.kind}
        />
        {hasTheme(draft.kind) ? (
          <TextField label={t('theme')} maxLength={200} onChange={(theme) => change({ theme })} value={draft.theme} />
        ) : null}
        {hasLecturer(draft.kind) ? (
          <TextField
            label={t('lecturer')}
            maxLength={120}
            onChange={(lecturer) => change({ lecturer })}
            value={draft.lecturer}
          />
        ) : null}
        {needsPlace ? (
          <TextField label={t('place')} maxLength={80} onChange={(place) => change({ place })} value={draft.place} />
        ) : null}
      </Fields>
      {board.sittings.map((sitting) => {
        const options = [
          { value: later, label: t('later') },
          ...sitting.comes.map(({ id, name }) => ({ value: id, label: name })),
        ]
        return (
          <Fields key={sitting.sessionId}>
            <Select
              disabled={aim.chairId !== null}
              label={t('chairOf', { place: sitting.place })}
              onChange={(chair) => keep(sitting.sessionId, { chair })}
              options={options}
              value={options.some(({ value }) => value === chairOf(sitting)) ? chairOf(sitting) : later}
            />
            <Select
              label={t('recorderOf', { place: sitting.place })}
              onChange={(recorder) => keep(sitting.sessionId, { recorder })}
              options={options}
              value={recorderOf(sitting)}
            />
          </Fields>
        )
      })}
      {unusual ? (
        <TextField
          label={t('chairReason')}
          maxLength={200}
          onChange={(chairReason) => change({ chairReason })}
          required
          value={draft.chairReason}
        />
      ) : null}
      <TextArea
        label={t('remark')}
        maxLength={500}
        note={t('remarkNote')}
        onChange={(remark) => change({ remark })}
        rows={2}
        value={draft.remark}
      />
      {missed.length > 0 ? (
        <Notice kind="warning">
          {t('missed', {
            names: namesWords(
              missed.map(({ person }) => person.name),
              language,
            ),
          })}
        </Notice>
      ) : null}
      {first ? (
        <Disclosure title={t('notice')}>
          <p className={css.preview}>{noticeOf(first)}</p>
        </Disclosure>
      ) : null}
    </SaveDialog>
  )
}
