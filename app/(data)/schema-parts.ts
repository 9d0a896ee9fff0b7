/** A JSON Schema, as far as ours go. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (words: readonly string[]): Schema => ({ enum: words });
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const nullOr = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const matching = (pattern: string): Schema => ({ type: 'string', pattern });

/** Nothing beyond what is named, so that a new property cannot slip in without a new version. */
export const record = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
