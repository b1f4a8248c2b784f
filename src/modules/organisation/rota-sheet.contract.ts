import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { month, patternCode, workCode } from './rota.contract.ts'
import { day } from './unit.contract.ts'

/** The rota as a workbook: one sheet per month, rows crews, columns days; it can be imported again. */
export const exportRota = document({
  name: 'organisation.export-rota',
  access: 'see',
  input: z.object({ workshopId: z.uuid(), from: month, months: z.number().int().min(1).max(12).default(1) }),
  refusals: ['organisation.unknown-unit'],
})

const sheetFile = {
  workshopId: z.uuid(),
  fileName: z.string().min(1).max(200),
  contentBase64: z.base64().min(1),
  /** The month of a sheet that names none. */
  month,
}

const change = z.object({
  kind: z.enum(['swap', 'holiday', 'shift']),
  on: day,
  crewId: z.uuid(),
  otherCrewId: z.uuid().nullable(),
  code: workCode.nullable(),
})

// What `print/sheet.ts` may say of a file; the compiler holds the handlers to it.
const fileRefusals = [
  'organisation.unknown-unit',
  'sheet.too-large',
  'sheet.too-many-rows',
  'sheet.too-many-columns',
  'sheet.too-many-sheets',
  'sheet.old-format',
  'sheet.locked',
  'sheet.faulty-cell',
  'sheet.not-a-spreadsheet',
] as const

/** What a file would change, and every odd cell by sheet, row and column. Writes nothing. */
export const previewRotaImport = query({
  name: 'organisation.preview-rota-import',
  access: 'keep-rota',
  bodyLimitMb: 8,
  unrecorded: ['contentBase64'],
  input: z.object(sheetFile),
  output: z.object({
    /** Cells read. */
    read: z.number(),
    from: day.nullable(),
    until: day.nullable(),
    crewIds: z.array(z.uuid()),
    /** Null: neither a rota in force nor a pattern that fits. */
    plan: z
      .object({
        rota: z
          .object({
            patternCode,
            epoch: day,
            crews: z.array(z.object({ crewId: z.uuid(), offsetDays: z.number() })),
          })
          .nullable(),
        changes: z.array(change),
      })
      .nullable(),
    odd: z.array(
      z.object({
        sheet: z.string(),
        row: z.number(),
        column: z.string(),
        value: z.string(),
        why: z.enum(['unknown-code', 'empty', 'unknown-crew', 'crew-twice', 'no-such-day', 'no-days', 'clash']),
      }),
    ),
    /** Names what was previewed; confirming something else is a conflict. */
    seal: z.string(),
  }),
  refusals: fileRefusals,
})

/** Takes over a previewed file, all or nothing. */
export const importRota = command({
  name: 'organisation.import-rota',
  access: 'keep-rota',
  bodyLimitMb: 8,
  unrecorded: ['contentBase64'],
  input: z.object({ ...sheetFile, seal: z.string().min(1).max(100) }),
  output: z.object({ changes: z.number(), patternCode: patternCode.nullable() }),
  refusals: [
    ...fileRefusals,
    'organisation.sheet-has-odd-cells',
    'organisation.sheet-fits-nothing',
    'organisation.rota-changed',
    'organisation.too-late-to-change',
    'organisation.override-clash',
    'organisation.no-such-shift',
    'organisation.override-too-long',
    'organisation.nothing-to-swap',
  ],
})
