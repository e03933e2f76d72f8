import { handOver, setUp } from './setup.mjs';

const args = process.argv.slice(2);
await setUp({ browser: true, tryton: args.some((word) => /^(--crm=)?tryton$/.test(word)) });
handOver('tools/start.ts', args);
