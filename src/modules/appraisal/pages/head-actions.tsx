import { link } from '#web/api.ts'
import { Button, LinkButton, Menu } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import {
  exportYear,
  printBallot,
  printForms,
  printLife,
  printRegister,
  printReport,
  printReportDocx,
} from '../papers.contract.ts'
import { type Change, closed } from './filters.ts'
import type { Opened } from './path.ts'

/** The papers of the year, its spreadsheet, and what it holds. */
export function HeadActions({ opened, onChange }: { opened: Opened; onChange: Change }) {
  const t = useWords(pageTexts)
  const lifeYearId = opened.id
  const registers = () =>
    opened.corrections === 0
      ? [{ key: 'register', label: t('printRegister'), href: link(printRegister, { lifeYearId }) }]
      : [
          { key: 'register', label: t('printRegisterNow'), href: link(printRegister, { lifeYearId }) },
          {
            key: 'register-first',
            label: t('printRegisterFirst'),
            href: link(printRegister, { lifeYearId, asPublished: true }),
          },
        ]
  const notPublic = opened.publication ? {} : { disabled: true, note: t('afterPublication') }
  // The newest first: what is still to go up, then each that did.
  const next = opened.report && opened.correctedOn ? (['next'] as const) : []
  const editions = [...next, ...opened.reports.toReversed()]
  const reports = () =>
    editions.length > 1
      ? editions.flatMap((one, at) => {
          const edition = one === 'next' ? one : one.edition
          const numbered = { number: one === 'next' ? '' : one.number }
          return [
            {
              key: `report ${edition}`,
              label: one === 'next' ? t('printReportNext') : t('printReportOf', numbered),
              href: link(printReport, { lifeYearId, edition }),
              apart: at === 0,
            },
            {
              key: `docx ${edition}`,
              label: one === 'next' ? t('printReportNextDocx') : t('printReportOfDocx', numbered),
              href: link(printReportDocx, { lifeYearId, edition }),
            },
          ]
        })
      : [
          {
            key: 'report',
            label: t('printReport'),
            href: link(printReport, { lifeYearId }),
            apart: true,
            ...notPublic,
          },
          { key: 'docx', label: t('printReportDocx'), href: link(printReportDocx, { lifeYearId }), ...notPublic },
        ]
  return (
    <>
      <Menu
        entries={[
          ...(opened.hasLife ? [{ key: 'life', label: t('printLife'), href: link(printLife, { lifeYearId }) }] : []),
          ...(opened.hasAppraisal
            ? [
                { key: 'forms', label: t('printForms'), href: link(printForms, { lifeYearId }) },
                { key: 'ballot', label: t('printBallot'), href: link(printBallot, { lifeYearId }) },
                ...registers(),
                ...reports(),
              ]
            : []),
        ]}
        label={t('papers')}
      />
      <LinkButton href={link(exportYear, { lifeYearId })} icon="download">
        {t('export')}
      </LinkButton>
      <Button onPress={() => onChange({ ...closed, do: 'amend' })}>{t('amend')}</Button>
    </>
  )
}
