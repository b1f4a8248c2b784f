import { useState } from 'react'
import { weekday } from '#web/dates.ts'
import { Dialog, Menu, Section, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Board, BoardSitting, Way } from '../board.rules.ts'
import type { Picture } from '../picture.rules.ts'
import { runTexts } from '../run.texts.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { type Letter, letters } from '../terms.rules.ts'
import type { Adjusting } from './adjusting.ts'
import { HoursTable } from './hours-table.tsx'
import css from './sittings.module.css'

interface WhoProps {
  picture: Picture
  board: Board
  /** Null once the gatherings were made: then it is only read. */
  adjusting: Adjusting | null
}

/** Sitting by sitting who comes and who stays on duty; a name is pressed to move it, a sitting to another hour. */
export function Who({ picture, board, adjusting }: WhoProps) {
  const t = useWords(runTexts)
  const [task, begin] = useState<'add' | string | null>(null)
  const moved = board.sittings.find(({ sessionId }) => sessionId === task)
  const missing = board.crews
    .flatMap(({ people }) => people)
    .filter(({ at, person }) => at.length === 0 && !person.leftOut)
  return (
    <Section
      note={adjusting ? t('whoNote') : undefined}
      right={
        adjusting && !picture.vote ? <TextButton onPress={() => begin('add')}>{t('addSitting')}</TextButton> : null
      }
      title={t('who')}
    >
      <ol className={css.sittings}>
        {board.sittings.map((sitting) => (
          <Sitting
            adjusting={adjusting}
            board={board}
            key={sitting.sessionId}
            onHour={() => begin(sitting.sessionId)}
            picture={picture}
            sitting={sitting}
          />
        ))}
        {missing.length > 0 && !picture.vote ? (
          <li>
            <div className={css.when} />
            <div>
              <div className={css.head}>
                <span className={css.wrong}>{t('unplaced', { count: missing.length })}</span>
                <span className={css.quiet}>{t('unplacedNote')}</span>
              </div>
              <div className={css.crewLine}>
                {missing.map(({ person }) => (
                  <Name
                    adjusting={adjusting}
                    board={board}
                    id={person.id}
                    key={person.id}
                    name={person.name}
                    picture={picture}
                    way={null}
                  />
                ))}
              </div>
            </div>
          </li>
        ) : null}
      </ol>
      {task !== null && adjusting ? (
        <Dialog
          onClose={() => begin(null)}
          open
          size="wide"
          title={moved ? t('hourTo', { place: moved.place }) : t('addSitting')}
        >
          <HoursTable
            held={board.sittings.map(({ sessionId }) => sessionId)}
            onPress={(sessionId) => {
              if (moved) adjusting.changeHour(moved.sessionId, sessionId)
              else adjusting.add(sessionId)
              begin(null)
            }}
            picture={picture}
          />
        </Dialog>
      ) : null}
    </Section>
  )
}

interface SittingProps extends WhoProps {
  sitting: BoardSitting
  onHour: () => void
}

function Sitting({ sitting, picture, board, adjusting, onHour }: SittingProps) {
  const t = useWords(runTexts)
  const page = useWords(pageTexts)
  const { language } = useLanguage()
  const crewName = (id: string | null) => picture.crews.find((crew) => crew.id === id)?.name ?? page('crewless')
  const { place, comes, stays, on, startsAt, endsAt, venue } = sitting
  return (
    <li>
      <div className={css.when}>
        <b>{on.slice(5)}</b>
        <span>{`${weekday(on, language)} ${startsAt}–${endsAt}`}</span>
        <span>{venue}</span>
      </div>
      <div>
        <div className={css.head}>
          <span>{t('sittingHead', { place, count: comes.length })}</span>
          {picture.vote ? <span className={css.quiet}>{t('votersOf', { voters: sitting.voters })}</span> : null}
          {adjusting ? (
            <span className={css.crewLine}>
              <TextButton label={`${t('changeHour')} ${place}`} onPress={onHour}>
                {t('changeHour')}
              </TextButton>
              {picture.vote ? null : (
                <TextButton label={`${t('drop')} ${place}`} onPress={() => adjusting.drop(sitting.sessionId)}>
                  {t('drop')}
                </TextButton>
              )}
            </span>
          ) : null}
        </div>
        {[...Map.groupBy(comes, ({ crewId }) => crewId)].map(([crewId, people]) => (
          <div className={css.crewLine} key={crewId}>
            <i>{crewName(crewId)}</i>
            {people.map(({ id, name, way }) => (
              <Name
                adjusting={way === 'leads' ? null : adjusting}
                board={board}
                id={id}
                key={id}
                name={name}
                picture={picture}
                way={way}
              />
            ))}
          </div>
        ))}
        {stays.length > 0 ? (
          <p className={css.quiet}>
            {`${t('stays')} ${[...Map.groupBy(stays, ({ crewId }) => crewId)]
              .map(
                ([crewId, people]) =>
                  `${crewName(crewId)} ${people.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')}`,
              )
              .join(language === 'zh' ? '；' : '; ')}`}
          </p>
        ) : null}
      </div>
    </li>
  )
}

interface NameProps extends WhoProps {
  id: string
  name: string
  way: Way | null
}

/** A name; pressed, the sittings he could come to instead, each with how. */
function Name({ id, name, way, picture, board, adjusting }: NameProps) {
  const t = useWords(runTexts)
  const look = way === 'never' ? css.wrong : way === 'edge' || way === 'own' ? css.own : undefined
  const title = way === 'leads' ? t('leads') : undefined
  const shown = (
    <span className={look} title={title}>
      {name}
    </span>
  )
  if (!adjusting || picture.vote) return <span>{shown}</span>
  const person = picture.people.find((one) => one.id === id)
  const letterAt = (sessionId: string): Letter => {
    const letter = person?.letters[picture.hours.findIndex((hour) => hour.id === sessionId)]
    return letters.find((one) => one === letter) ?? 'L'
  }
  const entries = board.sittings.map(({ sessionId, place, on, startsAt, comes }) => ({
    key: sessionId,
    label: `${t('sittingHead', { place, count: comes.length })} ${on.slice(5)} ${startsAt}`,
    note: t(`letter.${letterAt(sessionId)}`),
    disabled: comes.some((one) => one.id === id),
    onPress: () => adjusting.move(id, sessionId),
  }))
  return (
    <Menu
      entries={[
        ...entries,
        {
          key: 'none',
          label: t('toNone'),
          apart: true,
          disabled: way === null,
          onPress: () => adjusting.move(id, null),
        },
      ]}
      label={t('moveTo', { name })}
      quiet
    >
      {shown}
    </Menu>
  )
}
