import { completeDocuments, completeOutlets, listDocuments, readDocument } from '../src/answer/sources.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'sources',
  description: 'The documents that answers come from, or one of them to read',
  example: '/sources',
  options: {
    document: { description: 'Read this document', complete: completeDocuments },
    at: { description: 'The paragraph to begin with' },
    source: { description: 'Only documents of this outlet', complete: completeOutlets },
  },
  run: ({ document, at, source }, context) =>
    document === undefined
      ? listDocuments(source === undefined ? {} : { source }, context)
      : readDocument(document, at, context),
});
