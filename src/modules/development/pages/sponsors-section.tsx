import { Button, Section, Table, TextButton, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import type { SponsorKind } from '../course-rows.rules.ts'
import { courseTerms } from '../development.texts.ts'
import css from './course.module.css'
import { type Course, namedNow } from './course.ts'
import type { Task } from './filters.ts'
import { dayOr } from './words.ts'

interface SponsorsSectionProps {
  course: Course
  /** Left out where nothing may be kept. */
  begin?: (task: Partial<Task>) => void
}

/** Contacts and introducers with their days; those taken back stay in their place. */
export function SponsorsSection({ course, begin }: SponsorsSectionProps) {
  const t = useWords(courseTexts)
  const term = useWords(courseTerms)
  return (
    <Section
      right={
        begin ? (
          <>
            {mayHave(course, 'contact') ? (
              <Button onPress={() => begin({ do: 'sponsor', kind: 'contact' })} size="small">
                {t('nameContact')}
              </Button>
            ) : null}
            {mayHave(course, 'introducer') ? (
              <Button onPress={() => begin({ do: 'sponsor', kind: 'introducer' })} size="small">
                {t('nameIntroducer')}
              </Button>
            ) : null}
          </>
        ) : undefined
      }
      title={t('sponsorsTitle')}
    >
      <Table
        columns={[
          {
            key: 'name',
            title: t('sponsor'),
            cell: ({ person, struck }) =>
              begin ? (
                <span className={struck ? css.struck : undefined}>
                  <TextLink href={`/people/${person.id}`} quiet>
                    {person.name}
                  </TextLink>
                </span>
              ) : (
                person.name
              ),
          },
          { key: 'kind', title: t('kind'), cell: ({ kind }) => term(`sponsor.${kind}`) },
          { key: 'from', title: t('from'), kind: 'date', cell: ({ fromOn }) => fromOn },
          {
            key: 'until',
            title: t('until'),
            cell: ({ untilOn, struck }) =>
              struck ? t('struck', { reason: struck.reason, by: struck.by }) : dayOr(untilOn),
          },
          ...(begin ? [{ key: 'acts', title: '', kind: 'action' as const, cell: acts(begin, t) }] : []),
        ]}
        empty={t('noSponsors')}
        label={t('sponsorsTitle')}
        least={420}
        rowKey={({ id }) => id}
        rowTone={({ untilOn, struck }) => (struck || untilOn ? 'done' : undefined)}
        rows={course.sponsors}
      />
    </Section>
  )
}

/** An activist has contacts, who is listed has introducers: two at most. */
function mayHave(course: Course, kind: SponsorKind): boolean {
  const since = kind === 'contact' ? 'activist' : 'listing'
  const reached = course.steps.some(({ step, actual }) => step === since && actual !== null)
  return reached && course.inDevelopment && namedNow(course, kind).length < 2
}

function acts(begin: (task: Partial<Task>) => void, t: (key: keyof typeof courseTexts) => string) {
  return ({ id, struck, untilOn }: Course['sponsors'][number]) =>
    struck ? null : (
      <span className={css.rowActs}>
        {untilOn ? null : <TextButton onPress={() => begin({ do: 'end', id })}>{t('end')}</TextButton>}
        <TextButton onPress={() => begin({ do: 'strike-sponsor', id })}>{t('strike')}</TextButton>
      </span>
    )
}
