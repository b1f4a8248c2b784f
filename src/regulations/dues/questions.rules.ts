import { duesAfterTransfer } from './dues-after-transfer.rules.ts'
import { duesBase } from './dues-base.rules.ts'
import { duesCollection } from './dues-collection.rules.ts'
import { duesMonth } from './dues-month.rules.ts'
import { duesPayment } from './dues-payment.rules.ts'
import { duesReport } from './dues-report.rules.ts'
import { duesStandard } from './dues-standard.rules.ts'
import { duesWaiver } from './dues-waiver.rules.ts'
import { firstDues } from './first-dues.rules.ts'
import { largeDues } from './large-dues.rules.ts'
import { monthlyDues } from './monthly-dues.rules.ts'
import { unpaidDues } from './unpaid-dues.rules.ts'

export const duesQuestions = {
  'dues-after-transfer': duesAfterTransfer,
  'dues-base': duesBase,
  'dues-collection': duesCollection,
  'dues-month': duesMonth,
  'dues-payment': duesPayment,
  'dues-report': duesReport,
  'dues-standard': duesStandard,
  'dues-waiver': duesWaiver,
  'first-dues': firstDues,
  'large-dues': largeDues,
  'monthly-dues': monthlyDues,
  'unpaid-dues': unpaidDues,
} as const
