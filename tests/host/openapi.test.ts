import { expect, test } from 'vitest';
import { validate, type Schema } from './openapi.ts';

/** As Discord describes its messages, in small. */
const ROOT: Schema = {
  schemas: {
    Button: {
      type: 'object',
      properties: {
        type: { type: 'integer', enum: [2] },
        custom_id: { type: ['string', 'null'], maxLength: 5, minLength: 1 },
      },
      required: ['type'],
    },
    Text: {
      type: 'object',
      properties: { type: { type: 'integer', enum: [10] }, content: { type: 'string', minLength: 1 } },
      required: ['type', 'content'],
    },
    Id: { type: 'string', pattern: '^\\d+$' },
    Flags: { allOf: [{ type: 'integer' }, { minimum: 0, maximum: 100 }] },
  },
};

const MESSAGE: Schema = {
  type: 'object',
  properties: {
    components: {
      type: 'array',
      maxItems: 2,
      items: { oneOf: [{ $ref: '#/schemas/Button' }, { $ref: '#/schemas/Text' }] },
    },
    channel: { $ref: '#/schemas/Id' },
    names: { type: 'object', additionalProperties: { type: 'string', maxLength: 3 } },
    flags: { $ref: '#/schemas/Flags' },
  },
  required: ['components'],
};

const BUTTON = { type: 2, custom_id: 'go' };

test.each([
  ['a message', { components: [BUTTON, { type: 10, content: 'hello' }], channel: '12', flags: 64 }],
  ['no button id', { components: [{ type: 2, custom_id: null }] }],
  ['a whole number as text', { components: [], flags: '64' }],
])('%s is as described', (_what, value) => {
  expect(validate(value, MESSAGE, ROOT)).toEqual([]);
});

test.each([
  ['a missing field', {}, [' lacks components']],
  ['another type', { components: 'none' }, ['/components is "none", not array']],
  ['too many', { components: [BUTTON, BUTTON, BUTTON] }, ['/components has 3 items']],
  [
    'too long',
    { components: [{ type: 2, custom_id: 'abcdef' }] },
    ['/components/0/custom_id has 6 characters'],
  ],
  ['too short', { components: [{ type: 10, content: '' }] }, ['/components/0/content has 0 characters']],
  ['a pattern', { components: [], channel: 'general' }, ['/channel does not match ^\\d+$']],
  ['a text by any name', { components: [], names: { de: 'abcd' } }, ['/names/de has 4 characters']],
  ['too great a number', { components: [], flags: 101 }, ['/flags is 101']],
  ['no whole number', { components: [], flags: 1.5 }, ['/flags is 1.5, not integer']],
  ['nothing at all', null, ['/ is null, not object', ' lacks components']],
])('%s is not as described', (_what, value, faults) => {
  expect(validate(value, MESSAGE, ROOT).slice(0, 1)).toEqual(faults.slice(0, 1));
});

test('of several kinds, what is none of them is at fault', () => {
  expect(validate({ components: [{ type: 3 }] }, MESSAGE, ROOT)).not.toEqual([]);
});
