import { describe, expect, it } from 'vitest';
import { type Format, parseNetworks, planRules, type RuleRequest } from '..';
import { testFlow, testFlows, testZones } from '../test-flow';
import { formatById, formatGroups, formats } from '.';

const aSentence = /^[A-Z"\p{Ll}].{10,}[.)]$|^az .*=NAME$/su;
const networks = () => ({
  worker: parseNetworks('10.20.0.64/26 fd00:20::/64').cidrs,
  'admin-machine': parseNetworks('10.20.0.5').cidrs,
  'control-plane': parseNetworks('fd00:20::5').cidrs,
});
/** Something of each kind: lost to one IP version, chosen at the site, in the overlay, of a zone by itself. */
const flows = [
  ...testFlows,
  testFlow({ id: 'page/families', sourceZones: ['control-plane'] }),
  testFlow({ id: 'page/chosen', ports: [] }),
  testFlow({ id: 'page/within', sourceZones: ['worker'], destinationZones: ['worker'] }),
  testFlow({ id: 'page/nowhere', sourceZones: [] }),
];

const requests = (format: Format): RuleRequest[] =>
  format.variants.flatMap((variant) =>
    (
      [
        { kind: 'between' },
        { kind: 'listener' },
        { kind: 'host', zone: 'admin-machine', outbound: true },
        { kind: 'host', zone: 'admin-machine', outbound: false },
      ] as const
    ).map((place) => ({
      ...planRules({ flows, zones: testZones, networks: networks(), place }),
      place,
      variant,
      header: ['Portolan'],
    })),
  );

describe('the list of formats', () => {
  it('has a name of its own for each', () => {
    const labels = formats.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => /^\S.*\S$/.test(label))).toBe(true);
  });

  it('shows each in one group, and each group by a name', () => {
    expect(formatGroups.flatMap((group) => group.formats.map(({ id }) => id)).sort()).toEqual(
      formats.map(({ id }) => id).sort(),
    );
    expect(formatGroups.every(({ label, formats: members }) => label !== '' && members.length > 0)).toBe(true);
  });

  it('finds each by its id and nothing by another', () => {
    for (const format of formats) expect(formatById(format.id)).toBe(format);
    expect(formatById('moon')).toBeUndefined();
    expect(formatById('')).toBeUndefined();
  });
});

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format: Format) => {
  it('says how far it was tried, and what it cannot hold, in sentences', () => {
    expect(format.proof.sentence).toMatch(aSentence);
    for (const note of format.limits.notes) expect(note).toMatch(aSentence);
    expect(format.variants.length).toBeGreaterThan(0);
  });

  it('gives files that can be kept', () => {
    const files = requests(format).flatMap((request) => format.render(request).files);
    for (const { name, mime, body } of files) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)+$/);
      expect(mime).toMatch(/^(text|application)\/[a-z0-9.+-]+$/);
      expect(body === '' || /^[\s\S]*\S[\s\S]*$/.test(body)).toBe(true);
    }
    for (const request of requests(format)) {
      const names = format.render(request).files.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives a reason for every flow that has no rule, and warns in sentences', () => {
    for (const request of requests(format)) {
      const { outcomes, warnings } = format.render(request);
      for (const { becomes } of outcomes) {
        if (becomes.kind === 'rule') expect(becomes.rules.length).toBeGreaterThan(0);
        else expect(becomes.why).toMatch(/^[a-zA-Z].{8,}[^.]$/);
      }
      for (const warning of warnings) expect(warning).toMatch(/^[A-Za-z].{10,}\.$/);
      expect(new Set(warnings).size).toBe(warnings.length);
      for (const warning of request.warnings) expect(warnings).toContain(warning);
    }
  });

  it('carries its header where it carries rules, unless it says that there is no room', () => {
    const hasRoom = !format.limits.notes.some((note) => note.includes('no room for a header'));
    for (const request of requests(format)) {
      const { files } = format.render({ ...request, header: ['Portolan: where this is from'] });
      for (const { body } of files.filter((file) => file.body !== ''))
        expect(/Portolan(:|&#58;) where this is from/.test(body)).toBe(hasRoom);
    }
  });
});
