import { type LocalPack, type QuestionName, questions, type Setting, type Settings } from '#regulations/index.ts'
import { chosenBy } from '#regulations/local/local-law.rules.ts'
import { type Column, Section, Table, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { settingName, settingWord } from '../pack-words.rules.ts'
import { bookTexts, kindTexts } from './regulations.texts.ts'

interface Row extends Setting {
  readonly name: string
}

/** What the texts leave open: the default, which way is stricter, and what the local rules chose. */
export function SettingsPart({ question, packs }: { question: QuestionName; packs: readonly LocalPack[] }) {
  const t = useWords(bookTexts)
  const kind = useWords(kindTexts)
  const { language } = useLanguage()
  const settings: Settings = questions[question].settings
  const rows: Row[] = Object.entries(settings).map(([name, setting]) => ({ name, ...setting }))
  if (rows.length === 0) return null
  const chosen = chosenBy(packs, question, settings)
  const columns: Column<Row>[] = [
    { key: 'setting', title: t('setting'), cell: ({ name }) => settingName(name, language) },
    { key: 'rule', title: t('rule'), whole: true, width: 88, cell: ({ rule }) => rule },
    { key: 'kind', title: '', width: 64, cell: (row) => <Tag>{kind(row.kind)}</Tag> },
    { key: 'standard', title: t('standard'), whole: true, cell: (row) => settingWord(row.default, language) },
    { key: 'way', title: t('way'), cell: (row) => wayOf(row) },
    {
      key: 'chosen',
      title: t('chosen'),
      whole: true,
      cell: ({ name }) => (name in chosen ? <b>{settingWord(chosen[name], language)}</b> : '–'),
    },
  ]
  const wayOf = ({ stricter, choices, default: standard }: Row) => {
    if (choices)
      return t('ordered', {
        choices: choices.map((one) => settingWord(one, language)).join(language === 'zh' ? '、' : ', '),
      })
    if (stricter === undefined) return '–'
    if (typeof standard !== 'boolean') return t(stricter)
    return settingWord(stricter === 'higher', language)
  }
  return (
    <Section note={t('settingsNote')} title={t('settings')}>
      <Table columns={columns} label={t('settings')} least={720} line="light" rowKey={({ name }) => name} rows={rows} />
    </Section>
  )
}
