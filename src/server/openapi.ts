import { z } from 'zod'
import type { Operation } from '#core/operation.ts'

/** The OpenAPI 3.1 description of every operation, generated from the contracts: there is no second spelling. */
export function openApiOf(
  operations: readonly Operation[],
  sentences: Partial<Record<string, readonly [string, string]>>,
) {
  const sorted = [...operations].sort((one, other) => one.name.localeCompare(other.name))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Yanzhen 雁阵',
      version: '1',
      description:
        'One POST per operation. Commands take an `Idempotency-Key` (UUID): the same key is done once and answered again.',
    },
    paths: Object.fromEntries(
      sorted.map((operation) => [`/api/${operation.name}`, { post: describe(operation, sentences) }]),
    ),
  }
}

function describe(operation: Operation, sentences: Partial<Record<string, readonly [string, string]>>) {
  const words = sentences[operation.name]
  const refusals = operation.refusals.map((code) => `- \`${code}\`: ${sentences[code]?.join(' ') ?? ''}`)
  return {
    operationId: operation.name,
    ...(words ? { summary: words.join(' ') } : {}),
    tags: [operation.name.split('.')[0]],
    description: [`Access: ${operation.access}.`, ...(refusals.length ? ['', 'Refusals:', ...refusals] : [])].join(
      '\n',
    ),
    requestBody: { content: { 'application/json': { schema: schemaOf(operation.input, 'input') } } },
    responses: {
      200: { description: 'Done', content: contentOf(operation) },
      422: { description: 'Refused: `{ ok: false, code, numbers, zh, en }`' },
    },
  }
}

function contentOf(operation: Operation) {
  if (operation.kind === 'document') return { 'application/octet-stream': {} }
  const schema = { type: 'object', properties: { ok: { const: true }, value: schemaOf(operation.output, 'output') } }
  return { 'application/json': { schema } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
    },
  })
}
