import { showHead } from '#modules/audit/audit.contract.ts'
import { useAsk } from './api.ts'

/** The head of the record chain as ledgers print it and `yanzhen audit verify --head` takes it: number and sixteen digits. */
export function useRecordHead(): string {
  const head = useAsk(showHead, {}).value
  return head ? `${head.seq}:${head.hash.slice(0, 16)}` : '–'
}
