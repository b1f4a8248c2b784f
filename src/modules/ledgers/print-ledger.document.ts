import { printLedger as print } from '#print/bindery.ts'
import { answer } from '#server/handler.ts'
import { printLedger } from './ledgers.contract.ts'
import { readOne } from './one-ledger.queries.ts'

export default answer(printLedger, async (context, asked) => {
  const read = await readOne(context, asked)
  if (!read.ok) return read
  const { binder } = read
  return { fileName: `${binder.title}.pdf`, mediaType: 'application/pdf', body: await print(binder) }
})
