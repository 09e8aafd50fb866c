// Everything that is promised of the store, kept in PostgreSQL instead of SQLite.
import { usePostgres } from './fixture.ts';

await usePostgres();
await import('./store.test.ts');
await import('./gaps.test.ts');
await import('./calls.test.ts');
await import('./disk.test.ts');
await import('./backup.test.ts');
await import('./isolation.test.ts');
await import('../answer/library.test.ts');
