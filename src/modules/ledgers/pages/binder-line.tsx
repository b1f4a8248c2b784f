import { link, sentenceOf, useTell } from '#web/api.ts'
import { stamp } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Button, LinkButton, Notice, Progress, Status } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { cancelBinder, downloadBinder } from '../binder.contract.ts'
import { pageTexts } from '../ledgers-page.texts.ts'
import css from './ledgers.module.css'
import { isUnderWay, type ListedBinder } from './listed.ts'

interface BinderLineProps {
  binder: ListedBinder
  onIssue: () => void
}

/** One binder: how far it is, or what it became. */
export function BinderLine({ binder, onIssue }: BinderLineProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const cancelling = useTell(cancelBinder)
  const { id, state, reprintOf } = binder
  return (
    <article className={css.binder}>
      {reprintOf === null ? null : <p className={css.of}>{t('reprinted', { number: reprintOf })}</p>}
      {isUnderWay(binder) ? (
        <div className={css.line}>
          <div className={css.progress}>
            <Stage binder={binder} />
          </div>
          <Button onPress={() => void cancelling.tell({ id })} size="small" working={cancelling.working}>
            {t('cancel')}
          </Button>
        </div>
      ) : null}
      {state === 'done' ? <Done binder={binder} onIssue={onIssue} /> : null}
      {state === 'failed' ? <Notice kind="refusal">{t(binder.fault ?? 'failed')}</Notice> : null}
      {state === 'cancelled' ? <Status kind="not-applicable" word={t('cancelled')} /> : null}
      {cancelling.refusal ? <Notice kind="refusal">{sentenceOf(cancelling.refusal, language)}</Notice> : null}
    </article>
  )
}

/** Records are counted; the setting is one piece of work whose length is known from others like it. */
function Stage({ binder: { state, done, total, setFor, setAbout } }: { binder: ListedBinder }) {
  const t = useWords(pageTexts)
  if (state === 'reading' && total)
    return <Progress done={done} label={t('reading')} note={t('readOf', { done, total })} of={total} />
  if (state === 'setting' && setFor !== null && setAbout !== null) {
    const seconds = (ms: number) => Math.max(1, Math.round(ms / 1000))
    const note = t('setOf', { seconds: seconds(setFor), about: seconds(setAbout) })
    return <Progress done={Math.min(setFor, setAbout * 0.97)} label={t('setting')} note={note} of={setAbout} />
  }
  return <Progress label={t(state === 'waiting' ? 'waiting' : 'reading')} />
}

function Done({ binder, onIssue }: BinderLineProps) {
  const t = useWords(pageTexts)
  const { zone } = useSession()
  const { id, pages, bytes, tookMs, keptUntil, sha256, isSame, reprintOf, issued } = binder
  const facts = {
    pages: pages ?? 0,
    size: ((bytes ?? 0) / 1_000_000).toFixed(1),
    seconds: Math.max(0.1, (tookMs ?? 0) / 1000).toFixed(1),
    until: stamp(keptUntil, zone),
  }
  return (
    <div className={css.line}>
      <div className={css.progress}>
        <p>{t('doneLine', facts)}</p>
        <p className={css.print}>SHA-256 {sha256}</p>
        {isSame === null ? null : isSame ? (
          <Status kind="met" word={t('same')} />
        ) : (
          <Notice kind="warning">{t('notSame')}</Notice>
        )}
      </div>
      <LinkButton href={link(downloadBinder, { id })} icon="download" size="small">
        {t('downloadBinder', { pages: pages ?? 0 })}
      </LinkButton>
      {reprintOf === null ? (
        <Button disabled={issued} onPress={onIssue} size="small">
          {t(issued ? 'issued' : 'issue')}
        </Button>
      ) : null}
    </div>
  )
}
