import { answer } from '#server/handler.ts'
import { searchPeople } from './roster.contract.ts'
import { searchNames } from './search.queries.ts'
import { readSearch } from './search.rules.ts'

export default answer(searchPeople, async (context, asked) => ({
  people: readSearch(asked.text) ? await searchNames(context, asked) : [],
}))
