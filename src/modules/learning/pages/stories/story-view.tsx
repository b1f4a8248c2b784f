import { useRef, useState } from 'react'
import { dayIn } from '#core/day.ts'
import { link, sentenceOf, useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Fact, Facts, Loading, Notice, Section, Split, Tag, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { playStory, showStory } from '../../stories.contract.ts'
import { storyTexts } from '../../stories-page.texts.ts'
import css from './stories.module.css'
import { clock, type Story } from './story-value.ts'

/** One story: its sound, and what was said beside it. */
export function StoryView({ id, streamName }: { id: string; streamName: (id: string) => string }) {
  const { language } = useLanguage()
  const { value, refusal, stale } = useAsk(showStory, { id })
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!value || stale) return <Loading />
  return <Told story={value} streamName={streamName} />
}

function Told({ story, streamName }: { story: Story; streamName: (id: string) => string }) {
  const t = useWords(storyTexts)
  const { zone } = useSession()
  const player = useRef<HTMLAudioElement>(null)
  const [at, setAt] = useState(-1)
  const hear = (seconds: number) => {
    const audio = player.current
    if (!audio) return
    audio.currentTime = seconds
    void audio.play().catch(() => {})
  }
  const { withdrawn } = story
  return (
    <Split aside={<About story={story} stream={streamName(story.streamId)} />}>
      {withdrawn ? (
        <Notice>{t('withdrawnBy', { ...withdrawn, day: dayIn(zone, new Date(withdrawn.at)) })}</Notice>
      ) : (
        <>
          <Section title={t('sound')}>
            {story.sound ? (
              // biome-ignore lint/a11y/useMediaCaption: the words stand beside it, part by part
              <audio
                aria-label={story.title}
                className={css.player}
                controls
                onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
                preload="metadata"
                ref={player}
                src={link(playStory, { id: story.id })}
              />
            ) : (
              <EmptyState>{t('noSound')}</EmptyState>
            )}
          </Section>
          <Section note={story.sound && story.cues ? t('transcriptNote') : undefined} title={t('transcript')}>
            <Words at={at} onHear={hear} story={story} />
          </Section>
        </>
      )}
    </Split>
  )
}

/** What was said; with times each part leads into the sound, and the one being heard is marked. */
function Words({ story, at, onHear }: { story: Story; at: number; onHear: (seconds: number) => void }) {
  const t = useWords(storyTexts)
  const { cues, transcript, sound } = story
  if (transcript === '') return <EmptyState>{t('noTranscript')}</EmptyState>
  if (!cues || !sound) return <p className={css.words}>{transcript}</p>
  return (
    <ol className={css.cues}>
      {cues.map((cue) => (
        <li aria-current={at >= cue.from && at < cue.until ? 'true' : undefined} key={`${cue.from} ${cue.text}`}>
          <button
            aria-label={t('from', { time: clock(cue.from), text: cue.text })}
            onClick={() => onHear(cue.from)}
            type="button"
          >
            {clock(cue.from)}
          </button>
          <span>{cue.text}</span>
        </li>
      ))}
    </ol>
  )
}

function About({ story, stream }: { story: Story; stream: string }) {
  const t = useWords(storyTexts)
  const { teller, toldOn, recordedBy, consentedOn, consentNote, tags } = story
  return (
    <>
      <Facts>
        <Fact label={t('teller')} unit={teller.post || undefined} words>
          {teller.name}
        </Fact>
        <Fact label={t('toldOn')}>{toldOn}</Fact>
        <Fact label={t('recordedBy')} words>
          {recordedBy.name}
        </Fact>
        <Fact label={t('consent')} unit={consentNote || undefined} words>
          {t('consentWords', { day: consentedOn })}
        </Fact>
        <Fact label={t('stream')} words>
          {stream}
        </Fact>
        {tags.length > 0 ? (
          <Fact label={t('tags')} words>
            <span className={css.tags}>
              {tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
            </span>
          </Fact>
        ) : null}
      </Facts>
      <p className={css.back}>
        <TextLink href="/learning/stories">{t('back')}</TextLink>
      </p>
    </>
  )
}
