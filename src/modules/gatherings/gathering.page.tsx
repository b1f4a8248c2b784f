import { useParams } from '@tanstack/react-router'
import { chineseNumber } from '#regulations/sentences.rules.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useMay } from '#web/session.tsx'
import { EmptyState, LinkButton, Loading, PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { attendanceTexts } from './pages/attendance/attendance.texts.ts'
import { AttendancePart } from './pages/attendance/attendance-part.tsx'
import { PhotosPart } from './pages/attendance/photos-part.tsx'
import { closingTexts } from './pages/closing/closing.texts.ts'
import { ClosingPart } from './pages/closing/closing-part.tsx'
import { Amendments, History } from './pages/closing/history.tsx'
import { RulesPart } from './pages/closing/rules-part.tsx'
import { FollowUpPart } from './pages/follow-up/follow-up-part.tsx'
import { minutesTexts } from './pages/minutes/minutes.texts.ts'
import { MinutesParts } from './pages/minutes/minutes-part.tsx'
import type { Gathering } from './pages/record/gathering.ts'
import { PurposesLine } from './pages/record/purposes-line.tsx'
import { recordTexts } from './pages/record/record.texts.ts'
import { RecordProvider } from './pages/record/record.tsx'
import { RecordHead } from './pages/record/record-head.tsx'
import { SittingsLine } from './pages/record/sittings-line.tsx'
import { StandingNotices } from './pages/record/standing-notices.tsx'
import { StreamsLine } from './pages/record/streams-line.tsx'
import { votePartTexts } from './pages/vote/vote.texts.ts'
import { VotesPart } from './pages/vote/votes-part.tsx'
import { showGathering } from './reading.contract.ts'
import { isVotingBody } from './vote.rules.ts'

/** One gathering from its plan to its closed record: the same page for the whole of its life. */
export default function GatheringPage() {
  const t = useWords(recordTexts)
  const { language } = useLanguage()
  const { gatheringId } = useParams({ strict: false }) as { gatheringId: string }
  const { value, refusal } = useAsk(showGathering, { id: gatheringId })
  const list = useMay('see') ? '/gatherings' : '/gatherings/mine'
  if (refusal && !value)
    return (
      <>
        <PageHead title={t('record')} />
        <EmptyState action={<LinkButton href={list}>{t('toList')}</LinkButton>}>
          {sentenceOf(refusal, language)}
        </EmptyState>
      </>
    )
  if (!value || value.id !== gatheringId) return <Loading />
  return (
    <RecordProvider gathering={value} key={gatheringId}>
      <RecordHead />
      <PurposesLine />
      <StreamsLine />
      <SittingsLine />
      <StandingNotices />
      <FollowUpPart />
      <Parts gathering={value} />
      {value.state === 'cancelled' ? null : <PhotosPart />}
      <Amendments />
      <History />
    </RecordProvider>
  )
}

/** The numbered parts; those that do not concern this gathering are not there, and the numbers close up. */
function Parts({ gathering }: { gathering: Gathering }) {
  const votes = gathering.purposes.some(({ kind }) => isVotingBody(kind)) && gathering.state !== 'cancelled'
  const closing = gathering.state === 'open' && gathering.checklist.length > 0
  const titles = useTitles()
  const number = (place: number) => place + (votes ? 1 : 0)
  return (
    <>
      <AttendancePart title={titles.attendance(1)} />
      {votes ? <VotesPart title={titles.votes(2)} /> : null}
      <MinutesParts title={titles.minutes(number(2))} />
      {closing ? <ClosingPart title={titles.closing(number(3))} /> : null}
      {closing || gathering.state === 'cancelled' ? null : <RulesPart />}
    </>
  )
}

function useTitles() {
  const t = useWords(recordTexts)
  const { language } = useLanguage()
  const attendance = useWords(attendanceTexts)
  const votes = useWords(votePartTexts)
  const minutes = useWords(minutesTexts)
  const closing = useWords(closingTexts)
  const numbered = (title: string) => (number: number) =>
    t('section', { number: language === 'zh' ? chineseNumber(number) : number, title })
  return {
    attendance: numbered(attendance('title')),
    votes: numbered(votes('title')),
    minutes: numbered(minutes('title')),
    closing: numbered(closing('title')),
  }
}
