import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { day, named, paging } from './people.contract.ts'
import { placeFields, rosterFields } from './roster-fields.rules.ts'

export const rosterField = z.enum(rosterFields)
const placeField = z.enum(placeFields)
export const rowStatuses = ['new', 'changed', 'unchanged', 'question', 'error', 'left-out'] as const
const rowStatus = z.enum(rowStatuses)
const scalars = z.record(z.string(), z.union([z.string(), z.number()]))

const counts = z.object({
  rows: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  question: z.number().int(),
  error: z.number().int(),
  leftOut: z.number().int(),
})

/** A value worth a look: `error` holds the import up, `warning` is taken as shown, `dropped` is not taken over. */
const odd = z.object({
  /** A1-style; null when it is about the whole row. */
  cell: z.string().nullable(),
  field: z.string().nullable(),
  severity: z.enum(['error', 'warning', 'dropped']),
  code: z.string(),
  numbers: scalars,
})

const choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), personId: z.uuid() }),
  z.object({ kind: z.literal('another') }),
  z.object({ kind: z.literal('leave-out') }),
])

/**
 * Reads a roster file as people keep them, stages its rows and compares them with the people known. Nothing is taken over
 * before it is confirmed. National ID, ethnic group, address, photo, relatives and health are refused and never staged.
 */
export const beginRosterImport = command({
  name: 'people.begin-roster-import',
  access: 'keep-people',
  input: z.object({
    id: z.uuid(),
    /** The branch the roster is of, or a unit above branches when the file names the branch in each row. */
    unitId: z.uuid(),
    fileName: z.string().trim().min(1).max(200),
    contentBase64: z.base64(),
    sheetName: z.string().max(100).optional(),
    /**
     * From when the facts hold that carry no date of their own. Left out: the day the unit is kept from while nobody was ever
     * kept in it, so that a first import does not make everybody arrive today; afterwards today.
     */
    effectiveOn: day.optional(),
  }),
  output: z.object({ importId: z.uuid(), counts }),
  refusals: [
    'people.unknown-unit',
    'people.empty-file',
    'people.not-yet',
    'sheet.too-large',
    'sheet.too-many-rows',
    'sheet.too-many-columns',
    'sheet.too-many-sheets',
    'sheet.old-format',
    'sheet.locked',
    'sheet.faulty-cell',
    'sheet.not-a-spreadsheet',
  ],
  bodyLimitMb: 24,
  unrecorded: ['contentBase64'],
})

/** The preview, page by page, and how far a step under way has come. */
export const showRosterImport = query({
  name: 'people.show-roster-import',
  access: 'keep-people',
  input: z.object({ importId: z.uuid(), status: z.enum([...rowStatuses, 'odd', 'all']).default('all'), ...paging }),
  output: z.object({
    importId: z.uuid(),
    /** Present while reading, comparing or writing is under way. */
    progress: z
      .object({ step: z.enum(['reading', 'comparing', 'writing']), done: z.number(), total: z.number() })
      .nullable(),
    /** Null while the file is still being read for the first time. */
    preview: z
      .object({
        /** With the day it is kept from. */
        unit: named.extend({ fromOn: day }),
        fileName: z.string(),
        sheetName: z.string(),
        sheetNames: z.array(z.string()),
        effectiveOn: day,
        state: z.enum(['staged', 'confirmed', 'cancelled', 'expired']),
        version: z.number().int(),
        startedBy: z.string(),
        startedAt: z.date(),
        counts,
        columns: z.array(
          z.object({
            index: z.number().int(),
            letter: z.string(),
            heading: z.string(),
            field: rosterField.nullable(),
            /** How the field was found. */
            by: z.enum(['memory', 'heading', 'choice', 'none']),
            /** Why the column is not taken over and cannot be. */
            refused: z
              .enum(['national-id', 'ethnic-group', 'address', 'photo', 'relatives', 'health', 'pay', 'religion'])
              .nullable(),
            samples: z.array(z.string()),
          }),
        ),
        /** About the file as a whole. */
        notices: z.array(odd),
        /** Names of branches, groups, crews and posts nothing is known under: make them, or say what is meant. */
        unknownNames: z.array(
          z.object({ field: placeField, wording: z.string(), rows: z.number().int(), cell: z.string() }),
        ),
        /** Members of the branch whom the file does not name; they stay as they are. */
        notInFile: z.array(named),
        mayConfirm: z.boolean(),
      })
      .nullable(),
    rows: z.array(
      z.object({
        rowNumber: z.number().int(),
        status: rowStatus,
        name: z.string(),
        personId: z.uuid().nullable(),
        values: z.record(z.string(), z.string()),
        changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
        odd: z.array(odd),
        /** Who could be meant, when the row asks. */
        candidates: z.array(
          z.object({ personId: z.uuid(), name: z.string(), birthOn: day.nullable(), place: z.string() }),
        ),
        choice: choice.nullable(),
      }),
    ),
    total: z.number().int(),
  }),
  refusals: ['people.unknown-import'],
})

/** What the columns mean and what unknown names mean; both are remembered for the unit. Also compares anew. */
export const mapRosterColumns = command({
  name: 'people.map-roster-columns',
  access: 'keep-people',
  input: z.object({
    importId: z.uuid(),
    version: z.number().int(),
    columns: z
      .array(z.object({ index: z.number().int().min(0), field: rosterField.nullable() }))
      .max(200)
      .default([]),
    meanings: z
      .array(z.object({ field: placeField, wording: z.string().min(1).max(120), targetId: z.uuid().nullable() }))
      .max(500)
      .default([]),
    effectiveOn: day.optional(),
  }),
  output: z.object({ importId: z.uuid(), version: z.number().int(), counts }),
  refusals: [
    'people.unknown-import',
    'people.import-finished',
    'people.changed-meanwhile',
    'people.field-twice',
    'people.unknown-column',
    'people.unknown-unit',
    'people.not-yet',
  ],
})

/** Says of rows whether they are the person known, another of that name, or to be left out; null takes it back. */
export const settleRosterRows = command({
  name: 'people.settle-roster-rows',
  access: 'keep-people',
  input: z.object({
    importId: z.uuid(),
    version: z.number().int(),
    settled: z
      .array(z.object({ rowNumber: z.number().int(), choice: choice.nullable() }))
      .min(1)
      .max(20_000),
  }),
  output: z.object({ importId: z.uuid(), version: z.number().int(), counts }),
  refusals: [
    'people.unknown-import',
    'people.import-finished',
    'people.changed-meanwhile',
    'people.unknown-row',
    'people.not-a-candidate',
  ],
})

/** Takes the whole roster over in one transaction, or nothing of it. */
export const confirmRosterImport = command({
  name: 'people.confirm-roster-import',
  access: 'keep-people',
  input: z.object({ importId: z.uuid(), version: z.number().int() }),
  output: z.object({ importId: z.uuid(), counts }),
  refusals: [
    'people.unknown-import',
    'people.import-finished',
    'people.changed-meanwhile',
    'people.import-unsettled',
    'people.preview-outdated',
  ],
})

export const cancelRosterImport = command({
  name: 'people.cancel-roster-import',
  access: 'keep-people',
  input: z.object({ importId: z.uuid() }),
  output: z.object({ importId: z.uuid() }),
  refusals: ['people.unknown-import', 'people.import-finished'],
})

export const listRosterImports = query({
  name: 'people.list-roster-imports',
  access: 'keep-people',
  input: z.object({ unitId: z.uuid().optional(), ...paging }),
  output: z.object({
    imports: z.array(
      z.object({
        importId: z.uuid(),
        unit: named,
        fileName: z.string(),
        state: z.enum(['staged', 'confirmed', 'cancelled', 'expired']),
        startedBy: z.string(),
        startedAt: z.date(),
        finishedBy: z.string().nullable(),
        finishedAt: z.date().nullable(),
        counts,
      }),
    ),
    total: z.number().int(),
  }),
  refusals: [],
})
