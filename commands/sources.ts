import { completeDocuments, completeOutlets, listDocuments, readDocument } from '../src/answer/sources.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'sources',
  description: 'The documents that answers come from, or one of them to read',
  example: '/sources',
  options: {
    document: { description: 'Read this document', complete: completeDocuments },
    at: { description: 'The paragraph to begin with' },
    from: { description: 'Only documents from this day on: 2024-08-12, 2024-08 or 2024', maxLength: 40 },
    to: { description: 'Only documents up to this day', maxLength: 40 },
    source: { description: 'Only documents of this outlet', complete: completeOutlets },
  },
  run: ({ document, at, ...typed }, context) =>
    document === undefined ? listDocuments(typed, context) : readDocument(document, at, context),
});
