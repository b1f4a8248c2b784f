import { MyAppraisal } from '#modules/appraisal/my-appraisal.tsx'
import { MyCourse } from '#modules/development/pages/my-course.tsx'
import { MyDues } from '#modules/dues/pages/my-dues.tsx'
import { MyDuties } from '#modules/duties/pages/mine/my-duties.tsx'
import { PasswordForm } from '#modules/identity/password-form.tsx'
import { MyHours } from '#modules/learning/my-hours.tsx'
import { Reminders } from '#modules/reminders/reminders.tsx'
import { MyTalks } from '#modules/talks/my-talks.tsx'
import { MyTransfers } from '#modules/transfers/my-transfers.tsx'
import { link, useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { LinkButton, Loading, Menu, Notice, PageHead, Section, Split } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { aboutMe, exportAboutMe } from './about-me.contract.ts'
import { HeldAboutMe } from './pages/my/held.tsx'
import css from './pages/my/my.module.css'
import { myTexts } from './pages/my/my.texts.ts'
import { MySessions } from './pages/my/my-sessions.tsx'
import { History } from './pages/person/history.tsx'
import { Ledgers } from './pages/person/ledgers.tsx'
import { Particulars } from './pages/person/particulars.tsx'
import personCss from './pages/person/person.module.css'
import { Summary, usePlaceWords } from './pages/person/summary.tsx'
import { useSentence } from './pages/sentence.ts'

/** One's own page: everything held about oneself, who can see it, one's sessions and password. For whoever is signed in. */
export default function MyPage() {
  const t = useWords(myTexts)
  const sentence = useSentence()
  const places = usePlaceWords()
  const { person } = useSession()
  const { value, refusal } = useAsk(aboutMe, {})
  if (!value && !refusal) return <Loading />
  return (
    <>
      <PageHead
        actions={<Actions />}
        sub={value ? places(value.record) : undefined}
        title={person?.name ?? t('title')}
      />
      {refusal ? <Notice kind="refusal">{sentence(refusal)}</Notice> : null}
      {value ? (
        <div className={personCss.summary}>
          <Summary record={value.record} />
        </div>
      ) : null}
      <Split
        aside={
          <>
            {value ? <Particulars begin={null} record={value.record} /> : null}
            <Reminders />
            <MySessions />
            <Section note={t('login', { login: person?.login ?? '' })} title={t('password')}>
              <div className={css.password}>
                <PasswordForm submitWord={t('password')} />
              </div>
            </Section>
          </>
        }
      >
        <div className={css.note}>
          <Notice>{t('note')}</Notice>
        </div>
        {value ? <Ledgers begin={null} record={value.record} /> : null}
        <MyCourse />
        <MyDuties />
        <MyDues />
        <MyHours />
        <MyTalks />
        <MyAppraisal />
        <MyTransfers />
        {value ? <History record={value.record} /> : null}
        {value ? <HeldAboutMe held={value.held} /> : null}
      </Split>
    </>
  )
}

function Actions() {
  const t = useWords(myTexts)
  const { language } = useLanguage()
  const { person } = useSession()
  return (
    <>
      <LinkButton href={`/people/${person?.id}/who-can-see`}>{t('whoCanSee')}</LinkButton>
      <Menu
        entries={[
          { key: 'xlsx', label: t('export'), href: link(exportAboutMe, { format: 'xlsx', language }) },
          { key: 'json', label: t('exportJson'), href: link(exportAboutMe, { format: 'json', language }) },
        ]}
        label={t('exportMenu')}
      />
    </>
  )
}
