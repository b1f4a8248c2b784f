import type { LocalPack } from '#regulations/index.ts'
import { link } from '#web/api.ts'
import { Section, Status, type StatusKind, Tag, TextButton, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { packLines } from '../pack-words.rules.ts'
import { exportPack } from '../packs.contract.ts'
import css from './book.module.css'
import type { ShownPack } from './local-part.tsx'
import { localPartTexts } from './regulations.texts.ts'

const kinds: Readonly<Record<ShownPack['state'], StatusKind>> = {
  'in-force': 'met',
  'to-come': 'due',
  superseded: 'not-applicable',
  ended: 'not-applicable',
  withdrawn: 'not-applicable',
}

/** One local text: whose it is, since when, and what it does in sentences. */
export function PackEntry({ pack, onWithdraw }: { pack: ShownPack; onWithdraw: (pack: ShownPack) => void }) {
  const t = useWords(localPartTexts)
  const { language } = useLanguage()
  const { content, until, withdrawn } = pack
  const facts = [
    t('version', { version: content.version }),
    t('byAuthor', { author: content.author }),
    t('byUnit', { unit: pack.unit.name }),
    until ? t('span', { from: content.from, until }) : t('since', { from: content.from }),
  ]
  return (
    <Section
      level={3}
      line="light"
      right={
        <>
          <TextLink href={link(exportPack, { id: pack.id })}>{t('export')}</TextLink>
          {pack.mayWithdraw ? <TextButton onPress={() => onWithdraw(pack)}>{t('withdraw')}</TextButton> : null}
        </>
      }
      title={
        <span className={css.titled}>
          {content.title[language === 'zh' ? 0 : 1]}
          <Status kind={kinds[pack.state]} size="note" word={t(`state.${pack.state}`)} />
        </span>
      }
    >
      <p className={css.counted}>{facts.join(language === 'zh' ? '，' : ', ')}</p>
      {withdrawn ? (
        <p className={css.counted}>{t('withdrawnWhy', { on: withdrawn.at.slice(0, 10), reason: withdrawn.reason })}</p>
      ) : null}
      <PackLines pack={content} />
    </Section>
  )
}

/** What it does, a sentence each. */
export function PackLines({ pack }: { pack: LocalPack }) {
  const t = useWords(localPartTexts)
  const { language } = useLanguage()
  return (
    <ul className={css.lines}>
      {packLines(pack, language).map(({ does, rule, words }) => (
        <li key={words}>
          <Tag tone={does === 'tightens' ? 'blue' : 'ink'}>{t(does)}</Tag>
          <span>{words}</span>
          <TextLink href={`/regulations?find=${rule}`} quiet>
            <span className={css.id}>{rule}</span>
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
