import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Day } from '#core/day.ts'
import { no, yes } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { takeUpload } from '#server/uploads.ts'
import { isStream, keepStreams } from './branch.queries.ts'
import type { addStory, listStories } from './stories.contract.ts'
import { type Cue, indexStory, mayKeepStory, readTranscript, seekStory } from './stories.rules.ts'

type Filters = InputOf<typeof listStories>

export interface StoryRow {
  readonly id: string
  readonly branchId: string
  readonly title: string
  readonly streamId: string
  readonly teller: { readonly id: string | null; readonly name: string; readonly post: string }
  readonly toldOn: Day
  readonly tags: string[]
  readonly sound: { readonly name: string; readonly mediaType: string; readonly bytes: number } | null
  readonly withdrawn: { readonly by: string; readonly at: string; readonly reason: string } | null
  readonly transcript: string
}

const listed = sql`story.id, story.branch_id as "branchId", story.title, story.stream_id as "streamId",
  json_build_object('id', story.teller_id, 'post', story.teller_post,
    'name', coalesce(story.teller_name, (select name from people.person where id = story.teller_id))) as teller,
  story.told_on as "toldOn", story.tags, story.transcript,
  case when story.audio_sha256 is not null then json_build_object('name', story.audio_name, 'mediaType', story.audio_type,
    'bytes', story.audio_bytes) end as sound,
  case when story.withdrawn_at is not null then json_build_object('at', story.withdrawn_at, 'reason', story.withdrawn_reason,
    'by', (select name from people.person where id = story.withdrawn_by)) end as withdrawn`

/** The teller agreed that his branch may listen: whoever belongs to it or holds an office in it, and nobody above it. */
export function hears({ holdings }: Actor, pathColumn: string): RawBuilder<boolean> {
  const own = holdings.flatMap(({ branchPath }) => (branchPath === null ? [] : [branchPath]))
  return sql<boolean>`${sql.ref(pathColumn)} = any(${own}::ltree[])`
}

export async function readStories({ db }: QueryContext, filters: Filters) {
  const where = matching(filters)
  const [{ rows }, { rows: counted }, { rows: tagged }] = await Promise.all([
    sql<StoryRow>`select ${listed} from learning.story where ${where} order by story.told_on desc, story.id desc
      limit ${filters.size} offset ${(filters.page - 1) * filters.size}`.execute(db),
    sql<{ total: number }>`select count(*)::int as total from learning.story where ${where}`.execute(db),
    sql<{ tag: string }>`select distinct unnest(tags) as tag from learning.story
      where branch_id = ${filters.branchId} and withdrawn_at is null order by tag`.execute(db),
  ])
  return { rows, total: counted[0]?.total ?? 0, tags: tagged.map(({ tag }) => tag) }
}

/** Over `story`: the index finds the candidates, the text decides, as people are found by their names. */
function matching({ branchId, search, tag }: Filters): RawBuilder<boolean> {
  const sought = seekStory(search)
  const pieces = sought?.pieces.map((piece) => sql<boolean>`strpos(story.search_text, ${piece}) > 0`) ?? []
  const conditions = [
    sql<boolean>`story.branch_id = ${branchId}`,
    ...(tag ? [sql<boolean>`${tag} = any(story.tags)`] : []),
    ...(sought?.grams.length ? [sql<boolean>`story.search_grams @> ${sought.grams}::text[]`] : []),
    ...pieces,
  ]
  return sql<boolean>`${sql.join<boolean>(conditions, sql` and `)}`
}

export interface FullStoryRow extends StoryRow {
  readonly recordedBy: { readonly id: string; readonly name: string }
  readonly consentedOn: Day
  readonly consentNote: string
  readonly cues: Cue[] | null
  readonly version: number
  readonly audioSha256: string | null
}

/** A story within reach; undefined for one that is not, like one that does not exist. `lock` where it is to be changed. */
export async function findStory(
  { db, reach, actor }: QueryContext,
  id: string,
  ability: 'see-branch' | 'keep-gatherings',
  lock = false,
): Promise<(FullStoryRow & { keeps: boolean }) | undefined> {
  const { rows } = await sql<FullStoryRow & { keeps: boolean }>`
    select ${listed}, story.consented_on as "consentedOn", story.consent_note as "consentNote", story.cues, story.version,
      story.audio_sha256 as "audioSha256", ${reach('keep-gatherings', 'unit.path')} as keeps,
      (select json_build_object('id', id, 'name', name) from people.person where id = story.recorded_by) as "recordedBy"
    from learning.story
    join organisation.unit as unit on unit.id = story.branch_id
    where story.id = ${id} and ${reach(ability, 'unit.path')} and ${hears(actor, 'unit.path')} ${lock ? sql`for update of story` : sql``}`.execute(
    db,
  )
  return rows[0]
}

type Content = Omit<InputOf<typeof addStory>, 'id' | 'branchId'>

/** The columns a story's content comes to, or why it cannot be kept. `streamId`: the one it has already. */
export async function storyColumns(context: CommandContext, branchId: string, content: Content, streamId?: string) {
  const { db, today } = context
  const allowed = mayKeepStory(content, today)
  if (!allowed.ok) return allowed
  await keepStreams(db, branchId)
  if (!(await isStream(db, branchId, content.streamId, streamId))) return no('learning.unknown-stream')
  const { teller } = content
  const people = [content.recordedById, ...('personId' in teller ? [teller.personId] : [])]
  const names = await namesOf(context, people)
  if (names.size < new Set(people).size) return no('learning.unknown-person')
  const { text, cues } = readTranscript(content.transcript)
  const tellerName = 'personId' in teller ? (names.get(teller.personId) ?? '') : teller.name
  const index = indexStory([content.title, tellerName, content.tellerPost, ...content.tags, text])
  const sound = content.sound ? await takeUpload(context, content.sound.fileId) : undefined
  if (sound === null) return no('learning.unknown-file')
  if (sound && !sound.mediaType.startsWith('audio/')) return no('learning.not-sound')
  return yes({
    title: content.title,
    stream_id: content.streamId,
    teller_id: 'personId' in teller ? teller.personId : null,
    teller_name: 'personId' in teller ? null : teller.name,
    teller_post: content.tellerPost,
    told_on: content.toldOn,
    recorded_by: content.recordedById,
    consented_on: content.consentedOn,
    consent_note: content.consentNote,
    tags: [...new Set(content.tags)],
    transcript: text,
    cues: cues && JSON.stringify(cues),
    search_text: index.text,
    search_grams: index.grams,
    ...(sound
      ? {
          audio_sha256: sound.sha256,
          audio_name: sound.fileName,
          audio_type: sound.mediaType,
          audio_bytes: Number(sound.bytes),
        }
      : {}),
  })
}

/** Names of people in reach, whichever unit of the branch they belong to. */
async function namesOf({ db, reach }: CommandContext, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name from people.person
    where person.id = any(${ids}::uuid[]) and exists (
      select from people.person_unit as held where held.person_id = person.id and ${reach('keep-gatherings', 'held.path')})`.execute(
    db,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
