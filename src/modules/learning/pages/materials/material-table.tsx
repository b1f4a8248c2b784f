import { dayIn } from '#core/day.ts'
import { link } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Disclosure, Menu, Table, TextButton, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { readMaterial } from '../../materials.contract.ts'
import { materialTexts } from '../../materials-page.texts.ts'
import css from '../learning.module.css'
import type { Material, Version } from './material-value.ts'

interface MaterialTableProps {
  materials: readonly Material[] | undefined
  streamName: (id: string) => string
  keeps: boolean
  loading: boolean
  empty: string
  onOpen: (what: 'version' | 'material' | 'retire', id: string) => void
}

/** Each material with its versions, the newest first; all of them can be opened. */
export function MaterialTable({ materials, streamName, keeps, loading, empty, onOpen }: MaterialTableProps) {
  const t = useWords(materialTexts)
  const wide = useWide(768)
  const columns: Column<Material>[] = [
    {
      key: 'name',
      title: t('name'),
      cell: (row) => (
        <span className={css.what}>
          <b>{row.title}</b>
          <small>{[row.source, wide ? '' : streamName(row.streamId)].filter(Boolean).join('·')}</small>
          {row.retired ? <small>{t('retiredBy', row.retired)}</small> : null}
          {wide ? null : <Versions material={row} />}
        </span>
      ),
    },
    { key: 'stream', title: t('stream'), width: 148, cell: ({ streamId }) => streamName(streamId) },
    { key: 'versions', title: t('versions'), width: 420, cell: (row) => <Versions material={row} /> },
    {
      key: 'action',
      title: t('action'),
      kind: 'action',
      width: wide ? 120 : 84,
      cell: (row) =>
        row.retired ? null : (
          <span className={css.marks}>
            <TextButton label={t('newVersionOf', { title: row.title })} onPress={() => onOpen('version', row.id)}>
              {t('newVersion')}
            </TextButton>
            <Menu
              entries={[
                { key: 'edit', label: t('edit'), onPress: () => onOpen('material', row.id) },
                { key: 'retire', label: t('retire'), onPress: () => onOpen('retire', row.id) },
              ]}
              label={t('editOf', { title: row.title })}
              quiet
            >
              <span className={css.spoken}>{t('editOf', { title: row.title })}</span>
            </Menu>
          </span>
        ),
    },
  ]
  const shown = new Set(wide ? ['name', 'stream', 'versions', 'action'] : ['name', 'action'])
  if (!keeps) shown.delete('action')
  return (
    <Table
      columns={columns.filter(({ key }) => shown.has(key))}
      density="roomy"
      empty={empty}
      label={t('list')}
      least={wide ? 880 : 300}
      loading={loading}
      rowKey={({ id }) => id}
      rows={materials}
    />
  )
}

function Versions({ material }: { material: Material }) {
  const t = useWords(materialTexts)
  const [newest, ...older] = material.versions
  if (!newest) return null
  return (
    <span className={css.stacked}>
      <VersionLine title={material.title} version={newest} />
      {older.length > 0 ? (
        <Disclosure title={t('older', { count: older.length })}>
          {older.map((version) => (
            <VersionLine key={version.id} title={material.title} version={version} />
          ))}
        </Disclosure>
      ) : null}
    </span>
  )
}

function VersionLine({ title, version }: { title: string; version: Version }) {
  const t = useWords(materialTexts)
  const { today, zone } = useSession()
  const { id, number, url, fileName, note, addedBy, addedAt, used } = version
  return (
    <span className={css.what}>
      <span className={css.marks}>
        <TextLink href={url ?? link(readMaterial, { versionId: id })}>
          {t('version', { number })} {url ? t('visit') : t('open')}
          <span className={css.spoken}>{t('openOf', { title, number })}</span>
        </TextLink>
        <small>
          {[fileName ?? url, note, t('addedBy', { by: addedBy, day: shortDay(dayIn(zone, new Date(addedAt)), today) })]
            .filter(Boolean)
            .join('·')}
        </small>
      </span>
      {used.map(({ gatheringId, purpose, heldOn, title: held }) => (
        <small key={`${gatheringId} ${purpose}`}>{t('usedAt', { day: shortDay(heldOn, today), title: held })}</small>
      ))}
    </span>
  )
}
