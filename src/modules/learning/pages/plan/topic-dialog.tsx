import { useState } from 'react'
import { useAsk, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Section, Select, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listMaterials, recordUse, removeUse } from '../../materials.contract.ts'
import { tagTopic } from '../../plan.contract.ts'
import { planDialogTexts } from '../../plan-page.texts.ts'
import css from '../learning.module.css'
import { useStreams } from '../streams.ts'
import type { Plan, Studied } from './plan-value.ts'

interface TopicDialogProps {
  plan: Plan
  studied: Studied
  onClose: () => void
}

/** What a lecture or a sitting of study was about, and which version of what was read at it. */
export function TopicDialog({ plan, studied, onClose }: TopicDialogProps) {
  const t = useWords(planDialogTexts)
  const { options } = useStreams(plan.streams)
  const tagging = useTell(tagTopic)
  const using = useTell(recordUse)
  const removing = useTell(removeUse)
  const [streamId, setStream] = useState(studied.streamId)
  const [versionId, setVersion] = useState<string | null>(null)
  const { gatheringId, purpose, read } = studied
  const materials = useAsk(listMaterials, { branchId: plan.branch.id, size: 200 }).value?.materials ?? []
  const versions = materials.flatMap(({ title, versions: all }) =>
    all.map(({ id, number }) => ({ value: id, label: t('version', { title, number }) })),
  )
  const save = async () => {
    if (streamId && streamId !== studied.streamId) {
      const reply = await tagging.tell({ gatheringId, purpose, streamId })
      if (!reply.ok) return reply
    }
    return versionId ? using.tell({ gatheringId, purpose, versionId }) : { ok: true }
  }
  return (
    <SaveDialog
      commands={[tagging, using, removing]}
      onClose={onClose}
      onSave={save}
      ready={(streamId !== null && streamId !== studied.streamId) || versionId !== null}
      save={t('save')}
      saved={t('saved')}
      title={`${t('topicTitle')}：${studied.title}`}
    >
      <Select label={t('chooseStream')} onChange={setStream} options={options(streamId)} value={streamId} />
      <Section level={3} title={t('used')}>
        {read.length === 0 ? <p className={css.quiet}>{t('noUsed')}</p> : null}
        <ul className={css.sessions}>
          {read.map((one) => (
            <li className={css.row} key={one.versionId}>
              <span>{t('version', one)}</span>
              <TextButton
                disabled={removing.working}
                label={t('removeOf', { title: one.title })}
                onPress={() => void removing.tell({ gatheringId, purpose, versionId: one.versionId })}
                quiet
              >
                {t('remove')}
              </TextButton>
            </li>
          ))}
        </ul>
        {versions.length > 0 ? (
          <Select
            label={t('addUsed')}
            onChange={setVersion}
            options={versions.filter(({ value }) => !read.some((one) => one.versionId === value))}
            value={versionId}
          />
        ) : null}
      </Section>
    </SaveDialog>
  )
}
