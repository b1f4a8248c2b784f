import { useParams } from '@tanstack/react-router'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, LinkButton, Loading, PageHead } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { Rest } from './pages/see/rest.tsx'
import { Viewers } from './pages/see/viewers.tsx'
import { useSentence } from './pages/sentence.ts'
import { seeTexts } from './people-pages.texts.ts'
import { showPerson, whoCanSee } from './person.contract.ts'

/** Which offices, and who holds them, can see a person's record, what of it, and why. */
export default function WhoCanSeePage() {
  const t = useWords(seeTexts)
  const sentence = useSentence()
  const { personId } = useParams({ strict: false }) as { personId: string }
  const { person, today } = useSession()
  const name = useAsk(showPerson, { personId }).value?.person.name
  const { value, refusal } = useAsk(whoCanSee, { personId })
  const own = person?.id === personId
  if (refusal)
    return (
      <>
        <PageHead title={t('titleOwn')} />
        <EmptyState>{sentence(refusal)}</EmptyState>
      </>
    )
  if (!value || name === undefined) return <Loading />
  return (
    <>
      <PageHead
        actions={
          <>
            <LinkButton href={own ? '/my' : `/people/${personId}`}>
              {own ? t('backOwn') : t('back', { name })}
            </LinkButton>
            <Button icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
          </>
        }
        line="none"
        sub={`${t('sub')} ${t('asOf', { on: today })}`}
        title={own ? t('titleOwn') : t('title', { name })}
      />
      <Viewers viewers={value.viewers} />
      <Rest />
    </>
  )
}
