import { useLanguage, useWords } from '#web/words.ts'
import { Mark } from '../ui/figures/mark.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tag } from '../ui/states/tag.tsx'
import { useNow } from '../use-now.ts'
import { asOf } from './day-words.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import { follow, paths } from './path.ts'
import { type Floor, mineOf } from './use-floor.ts'

/** Mark, who, where he stands, and what waits to be sent: said calmly, with a count in words. */
export function FloorHead({ floor }: { floor: Floor }) {
  const t = useWords(floorTexts)
  const me = floor.answer?.me
  const waiting = mineOf(floor).filter(({ state }) => state === 'waiting').length
  const refused = mineOf(floor).filter(({ state }) => state === 'refused').length
  const place = me?.crew && me.post ? t('joined', { crew: me.crew, post: me.post }) : (me?.crew ?? me?.group)
  return (
    <header className={css.head}>
      <div className={css.bar}>
        <a className={css.home} href={paths.mine} onClick={follow}>
          <Mark size={38} />
        </a>
        <p className={css.who}>
          <b>{me?.name ?? '雁阵'}</b>
          {place ? <small>{place}</small> : null}
        </p>
        {me?.demo ? <Tag size="seal">{t('demo')}</Tag> : null}
        {waiting + refused > 0 ? (
          <a className={css.chip} href={paths.device} onClick={follow}>
            <Icon name={refused > 0 ? 'close' : 'hourglass'} size={18} />
            {refused > 0 ? t('refusedCount', { count: refused }) : t('waitingCount', { count: waiting })}
          </a>
        ) : null}
      </div>
      <div className={css.rule} />
      <Reach floor={floor} waiting={waiting} />
    </header>
  )
}

/** Without a network: since when the contents are, and what will happen to what was told. */
function Reach({ floor: { reach, answer }, waiting }: { floor: Floor; waiting: number }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  const now = useNow()
  if (reach === 'fine') return null
  const since = answer ? t('asOf', { time: asOf(answer.now, answer.zone, now) }) : null
  const said = t(reach === 'offline' ? 'offline' : 'trouble')
  return (
    <div className={css.off} role="status">
      <Icon name="offline" size={20} />
      <p>
        <b>{[said, since].filter(Boolean).join(language === 'zh' ? '·' : ' · ')}</b>
        {waiting > 0 ? <span>{t('keptHere', { count: waiting })}</span> : null}
      </p>
    </div>
  )
}
