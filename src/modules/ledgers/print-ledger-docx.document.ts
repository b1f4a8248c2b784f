import { binderDocx } from '#print/binder-docx.ts'
import { answer } from '#server/handler.ts'
import { printLedgerDocx } from './ledgers.contract.ts'
import { readOne } from './one-ledger.queries.ts'

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export default answer(printLedgerDocx, async (context, asked) => {
  const read = await readOne(context, asked)
  if (!read.ok) return read
  const { binder } = read
  return { fileName: `${binder.title}.docx`, mediaType: wordFile, body: await binderDocx(binder) }
})
