import { z } from 'zod'
import { document } from '#core/operation.ts'
import { id } from './shapes.contract.ts'

const ofYear = { input: z.object({ lifeYearId: id }), refusals: ['appraisal.unknown-year'] as const }
const ofAppraisal = { ...ofYear, refusals: ['appraisal.unknown-year', 'appraisal.other-part'] as const }
const keeps = 'keep-appraisal' as const

/** L11: theme, steps, opinions without names, that criticism took place, what is put right. */
export const printLife = document({ name: 'appraisal.print-life', access: keeps, ...ofYear })

/** L12: each member with totals, the organisation’s opinion, grade and room to sign; as it stands, or as it was made public. */
export const printRegister = document({
  name: 'appraisal.print-register',
  access: keeps,
  ...ofAppraisal,
  input: ofAppraisal.input.extend({
    asPublished: z.boolean().default(false).describe('without what was corrected since the grades were made public'),
  }),
})

/** The blank self-appraisal forms, one sheet a member, filled in by hand. */
export const printForms = document({ name: 'appraisal.print-forms', access: keeps, ...ofAppraisal })

/** The ballot sheet: all full members against the grades, no room for a name of who ticks. */
export const printBallot = document({ name: 'appraisal.print-ballot', access: keeps, ...ofAppraisal })

const report = {
  access: keeps,
  input: z.object({
    lifeYearId: id,
    edition: z
      .union([z.int().min(1), z.literal('next')])
      .nullable()
      .default(null)
      .describe(
        'one that went up, as it went up; null: the newest, or a draft of the first; next: a draft of the next',
      ),
  }),
  refusals: ['appraisal.unknown-year', 'appraisal.other-part', 'appraisal.not-published'] as const,
}
/** The report up in the layout of GB/T 9704. */
export const printReport = document({ name: 'appraisal.print-report', ...report })
export const printReportDocx = document({ name: 'appraisal.print-report-docx', ...report })

/** Register and list of what is put right as a workbook. */
export const exportYear = document({ name: 'appraisal.export-year', access: keeps, ...ofYear })
