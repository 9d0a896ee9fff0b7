import { getBuildFacts, type ShippedPackage } from '@/app/about/build-facts';

/** CycloneDX 1.5 of what is shipped; the same sources give the same bytes. */
export function renderBillOfMaterials({ commit, packages } = getBuildFacts()): string {
  const component = {
    type: 'application',
    'bom-ref': 'portolan',
    name: 'portolan',
    ...(commit && { version: commit }),
  };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component },
    components: unique(packages).map(toComponent),
    dependencies: [{ ref: 'portolan', dependsOn: unique(packages).map(toPurl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function toComponent(shipped: ShippedPackage) {
  const { name, version, license } = shipped;
  const licenses = [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }];
  return { type: 'library', 'bom-ref': toPurl(shipped), name, version, purl: toPurl(shipped), licenses };
}

const toPurl = ({ name, version }: ShippedPackage) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function unique(packages: readonly ShippedPackage[]): ShippedPackage[] {
  return [...new Map(packages.map((shipped) => [toPurl(shipped), shipped])).values()];
}
