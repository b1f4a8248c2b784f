import { LinkButton, Notice, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Picture } from '../picture.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { canCome } from '../terms.rules.ts'
import { type Filters, leftOutOf, writtenOut } from './filters.ts'
import { namesWords } from './when-words.ts'

interface RemarksProps {
  picture: Picture
  filters: Filters
  change: (change: Partial<Filters>) => void
}

/** What one should know before asking: nobody to call, no rota, somebody who can come to nothing. */
export function Remarks({ picture, filters, change }: RemarksProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  if (picture.people.length === 0) return <Notice kind="warning">{t('noMembers')}</Notice>
  if (picture.hours.length === 0) return <Notice kind="warning">{t('noHours')}</Notice>
  if (picture.hours.every(({ bar }) => bar === 'day-off')) return <Notice kind="warning">{t('onlyDaysOff')}</Notice>
  const never = picture.people.filter(({ letters, leftOut }) => leftOut === null && ![...letters].some(canCome))
  const chosen = new Set(leftOutOf(filters.out).map(({ personId }) => personId))
  const absent = picture.people.filter(({ id, leftOut }) => leftOut === 'later' && !chosen.has(id))
  const names = (people: readonly { readonly name: string }[]) =>
    namesWords(
      people.map(({ name }) => name),
      language,
    )
  const leaveOut = () =>
    change({
      out: writtenOut([...leftOutOf(filters.out), ...never.map(({ id }) => ({ personId: id, why: 'later' as const }))]),
    })
  const onRota = picture.crews.some(({ shifts }) => shifts.some(({ code }) => code !== 'W'))
  return (
    <>
      {onRota || picture.crews.length === 0 ? null : (
        <Notice action={<LinkButton href="/rota">{t('toRota')}</LinkButton>} kind="warning">
          {t('noRota')}
        </Notice>
      )}
      {absent.length > 0 ? <Notice kind="provisional">{t('neverLater', { names: names(absent) })}</Notice> : null}
      {never.length > 0 ? (
        <Notice
          action={picture.vote ? undefined : <TextButton onPress={leaveOut}>{t('neverOut')}</TextButton>}
          kind="warning"
        >
          {t(picture.vote ? 'neverVote' : 'never', { names: names(never) })}
        </Notice>
      ) : null}
    </>
  )
}
