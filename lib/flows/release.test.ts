import { describe, expect, it } from 'vitest';
import { compareReleases, isRelease, minorOf } from './release';

describe('a release', () => {
  it.each([
    ['0.9', '0.10'],
    ['0.26', '1.0'],
    ['0.20.2', '0.20.3'],
    ['0.20.3', '0.20.30'],
    ['0.20.3', '0.20'],
    ['1.2', '2.1'],
  ])('orders %s before %s', (earlier, later) => {
    expect(compareReleases(earlier, later)).toBeLessThan(0);
    expect(compareReleases(later, earlier)).toBeGreaterThan(0);
  });

  it.each(['0.20', '0.20.3', 'latest'])('is its own equal: %s', (release) => {
    expect(compareReleases(release, release)).toBe(0);
  });

  it('falls back to the order of words where one is no release', () => {
    expect(compareReleases('latest', 'main')).toBeLessThan(0);
    expect(compareReleases('main', 'latest')).toBeGreaterThan(0);
    expect(compareReleases('0.9', 'latest')).toBeLessThan(0);
    expect(compareReleases('latest', '0.9')).toBeGreaterThan(0);
  });

  it('knows its minor release', () => {
    expect([minorOf('0.20.3'), minorOf('0.20'), minorOf('main')]).toEqual(['0.20', '0.20', 'main']);
    expect(minorOf('10.20.30')).toBe('10.20');
    expect([isRelease('0.20.3'), isRelease('v0.20'), isRelease('0.20.3.1'), isRelease('0')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
