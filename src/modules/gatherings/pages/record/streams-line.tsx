import { tagTopic } from '#modules/learning/plan.contract.ts'
import { showTopics } from '#modules/learning/topic.contract.ts'
import { sentenceOf, useAsk, useTell } from '#web/api.ts'
import { useMay } from '#web/session.tsx'
import { Menu, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import css from './record.module.css'
import { useRecord } from './record.tsx'
import { streamTexts } from './streams.texts.ts'

/** By which stream of the branch's learning a lecture, a sitting of study or a theme Party day counts. */
export function StreamsLine() {
  const t = useWords(streamTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const maySee = useMay('see')
  const { value } = useAsk(showTopics, maySee ? { gatheringId: record.id } : null)
  const { tell } = useTell(tagTopic)
  if (!value || value.topics.length === 0) return null
  const { streams, topics, may } = value
  const nameOf = (id: string | null) => {
    const stream = streams.find((one) => one.id === id)
    return stream && (language === 'zh' ? stream.nameZh : stream.nameEn)
  }
  const file = async (purpose: (typeof topics)[number]['purpose'], streamId: string) => {
    const done = await tell({ gatheringId: record.id, purpose, streamId })
    if (done.ok) toast(t('done'))
    else toast(sentenceOf(done, language), 'refusal')
  }
  return (
    <div className={css.streams}>
      <b>{t('title')}</b>
      {topics.map(({ purpose, streamId }) => (
        <span className={css.stream} key={purpose}>
          {topics.length > 1 ? <small>{term(`kind.${purpose}`)}</small> : null}
          <span>{nameOf(streamId) ?? t('none')}</span>
          {may.tag ? (
            <Menu
              entries={streams
                .filter(({ id, retiredOn }) => retiredOn === null && id !== streamId)
                .map(({ id }) => ({ key: id, label: nameOf(id) ?? '', onPress: () => void file(purpose, id) }))}
              label={t('choose')}
              quiet
            />
          ) : null}
        </span>
      ))}
    </div>
  )
}
