import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { securityHeaders } from '../scripts/security-headers.mjs';

const configurations = ['nginx/portolan-headers.conf', 'caddy/Caddyfile', 'terraform/headers.tf'];

test.each(configurations)('%s sends what our own server sends', (file) => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const { 'X-Content-Type-Options': _nosniff, ...said } = securityHeaders;
  for (const value of Object.values(said)) expect(text).toContain(`"${value}"`);
});
