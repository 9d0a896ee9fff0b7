import { parse } from '@cdktn/hcl2json';
import { describe, expect, it } from 'vitest';
import { getCatalog } from '@/lib/content';
import { formatById } from '@/lib/firewall';
import { meantPermits } from '@/lib/firewall/proof/meant-permits';
import { describePermits, type Permit } from '@/lib/firewall/proof/permit';
import { expectedOf } from '@/lib/firewall/proof/reading';
import { terraform, toLinePermits } from '@/lib/firewall/proof/readings/security-groups';
import { exactly, isRecord } from '@/lib/firewall/proof/strict-json';
import { type Trial, trialsOf } from './trials';

/** Every combination of family, place and words, and then some. */
const trials = trialsOf(await getCatalog(), { neverBetween: true }).filter((_, index) => index % 5 === 0);

const ruleTypes = ['aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule'];
const fields = ['security_group_id', 'description', 'ip_protocol', 'from_port', 'to_port'];

/** Blocks of a type by their names; the parser gives a list for each, because HCL may repeat them. */
const blocksOf = (blocks: unknown): [name: string, block: unknown][] =>
  Object.entries(isRecord(blocks) ? blocks : {}).map(([name, list]) => {
    if (!Array.isArray(list) || list.length !== 1) throw new Error(`Terraform: ${name} stands there twice`);
    return [name, list[0]];
  });

function toPermits(type: string, block: unknown, groups: readonly string[], trial: Trial): Permit[] {
  const rule = exactly(block, fields, ['cidr_ipv4', 'cidr_ipv6']);
  const group = /^\$\{aws_security_group\.(portolan_[a-z_]+)\.id\}$/.exec(String(rule.security_group_id))?.[1] ?? '';
  if (!groups.includes(group) || 'cidr_ipv4' in rule === 'cidr_ipv6' in rule) throw new Error(JSON.stringify(rule));
  return toLinePermits(
    {
      zone: group.replace('portolan_', '').replaceAll('_', '-'),
      isEgress: type.includes('egress'),
      protocol: String(rule.ip_protocol),
      from: Number(rule.from_port),
      to: Number(rule.to_port),
      family: 'cidr_ipv4' in rule ? 4 : 6,
      cidr: String(rule.cidr_ipv4 ?? rule.cidr_ipv6),
      description: String(rule.description),
    },
    trial,
  );
}

/** What HashiCorp's own parser finds in the file, and nothing that it finds beside it. */
async function readBack(body: string, trial: Trial): Promise<Permit[]> {
  const { variable, resource } = exactly(await parse('portolan.tf', body), ['variable', 'resource']);
  expect(variable).toEqual({ vpc_id: [{ type: '$'.concat('{string}') }] });
  const { aws_security_group: groups, ...rules } = exactly(resource, ['aws_security_group'], ruleTypes);
  const names = blocksOf(groups).map(([name, block]) => {
    exactly(block, ['name', 'description', 'vpc_id']);
    return name;
  });
  return Object.entries(rules).flatMap(([type, blocks]) =>
    blocksOf(blocks).flatMap(([, block]) => toPermits(type, block, names, trial)),
  );
}

describe("Terraform, read by HashiCorp's own parser", () => {
  it.each(trials)('means what the flows mean: $name', async (trial) => {
    const { plan, place, name } = trial;
    const [file] = formatById('terraform')?.render({ ...plan, place, variant: 'insert', header: [name] }).files ?? [];
    const meant = describePermits(expectedOf(terraform, meantPermits(trial)));
    const found = file?.body ? await readBack(file.body, trial) : [];
    expect(describePermits(found)).toEqual(meant);
  });
});
