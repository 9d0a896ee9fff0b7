import { describe, expect, it } from 'vitest';
import { mistakesIn, sound } from '@/lib/content/fixtures/sound-content';
import { assignIds } from './assign-ids';

const page = 'content/bare-metal.mdx';
const lock = 'content/rows.lock.json';
const replace = (path: string, from: string, to: string) => ({
  ...sound,
  [path]: sound[path]?.replace(from, () => to) ?? '',
});

describe('ids of rows', () => {
  it('are written behind the purpose of a row that has none, and into the lock', async () => {
    const changed = await assignIds(replace(page, ' Ping \\{#icmp-ping}', ' Echo'));
    expect(changed[page]).toBe(sound[page]?.replace('Ping \\{#icmp-ping}', 'Echo \\{#icmp-echo}'));
    expect(changed[lock]).toContain('  "bare-metal/icmp-echo": {"listener":"smee","purpose":"Echo"},\n');
  });

  it('that somebody took off are put back', async () => {
    const locked = replace(
      lock,
      '"bare-metal/icmp-ping": {}',
      '"bare-metal/icmp-ping": {"listener":"smee","purpose":"Ping"}',
    );
    const changed = await assignIds({ ...locked, [page]: sound[page]?.replace(' \\{#icmp-ping}', '') ?? '' });
    expect(changed[page]).toBe(sound[page]);
  });

  it.each(['\\{#ICMP-Ping}', '\\{#icmp-ping'])('that are none, like %s, are left to their author', async (wrong) => {
    const changed = await assignIds(replace(page, '\\{#icmp-ping}', wrong));
    expect(changed[page]).toBeUndefined();
    expect(changed[lock] ?? '').not.toMatch(/ICMP|\{#/);
  });

  it('are not written into a file that was not saved as UTF-8, for that would be made worse', async () => {
    await expect(assignIds(replace(page, 'Ping', 'P\uFFFDng'))).rejects.toThrow('was not saved as UTF-8');
  });

  it('say protocol, port and the first words of the purpose', async () => {
    const row = '| TCP | Inbound | 8443, 9000 | Ébauche: *what* it is, said at some length \\{#';
    const source = replace(page, '| ICMP | Inbound | – | Ping \\{#', row);
    const changed = await assignIds({ ...source, [page]: source[page]?.replace(' \\{#icmp-ping}', '') ?? '' });
    expect(changed[page]).toContain('at some length \\{#tcp-8443-ebauche-what-it-is-said-at} |');
  });

  it('stay on their rows when the port is corrected', async () => {
    const changed = await assignIds(replace(page, '| 623 |', '| 624 |'));
    expect(changed[page]).toBeUndefined();
    expect(changed[lock]).toContain('"bare-metal/udp-623-ipmi"');
  });

  it('are not given to a row whose protocol or port cannot be read', async () => {
    const source = replace(page, '| ICMP | Inbound | – | Ping \\{#icmp-ping}', '| ICMB | Inbound | – | Ping');
    expect((await assignIds(source))[page]).toBeUndefined();
  });

  it('once given are never taken off the lock, and what was given out is sound', async () => {
    const once = { ...sound, ...(await assignIds(sound)) };
    expect(await assignIds(once)).toEqual({});
    expect(await mistakesIn(once)).toEqual([]);
    const fewer = await assignIds({ ...once, [page]: once[page]?.replace(/^.*icmp-ping.*\n/m, '') ?? '' });
    expect(fewer).toEqual({});
  });

  it('are not written when the lock cannot be read, for what it held would be lost', async () => {
    await expect(assignIds({ ...sound, [lock]: '{ "bare-metal/icmp-ping": {},, }' })).rejects.toThrow(
      'content/rows.lock.json:1:30: broken JSON',
    );
  });
});
