import { recordHeadOf } from '#print/page.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Printing } from './papers.ts'

/** What stands under every page: when and by whom it was printed, against which head of the record chain. */
export async function readPrinting({ db, today, actor }: QueryContext): Promise<Printing> {
  const newest = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { printedOn: today, recordHead: recordHeadOf(newest), preparedBy: actor.name }
}
