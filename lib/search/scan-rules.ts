import type { Protocol } from '@/lib/flows';
import type { PortNumber, Token, Word } from './scan';

type Read = (match: RegExpExecArray, start: number) => Token[];
type At = Pick<Token, 'start' | 'end'>;

const end = (match: RegExpExecArray, start: number): number => start + match[0].length;
const toProtocol = (text: string | undefined): Protocol | undefined =>
  text?.startsWith('tcp') ? 'TCP' : text?.startsWith('udp') ? 'UDP' : undefined;

function port(from: string, to: string | undefined, said: PortNumber['said'], at: At, protocol?: string): PortNumber {
  const [low, high] = [Number(from), Number(to ?? from)];
  return { kind: 'port', from: low, to: high, said, protocol: toProtocol(protocol), ...at };
}

function words(text: string, start: number, within: Word['within']): Word[] {
  return [...text.matchAll(/[\p{L}][\p{L}\p{N}]*/gu)].map((match) => {
    const at = start + match.index;
    return { kind: 'word', text: match[0], within, start: at, end: at + match[0].length };
  });
}

const nothing: Read = () => [];
const address: Read = (match, start) => [{ kind: 'address', start, end: end(match, start) }];

/** The Service of the API, the first address of the Service network that a generated spec has: 443 leads to 6443. */
const isApiService = (name: string): boolean => /^(?:kubernetes\.default(?:\.svc.*)?|10\.96\.0\.1)$/.test(name);

const isOtherService = (name: string): boolean => /^(?!kubernetes\.default\.).*\.svc(?:\.|$)/.test(name);

/** A host by name or number, and the port behind it; the port's colon belongs to the port. */
function host(name: string, number: string | undefined, start: number, stop: number): Token[] {
  const isNumeric = /^[\d.[\]:a-f%*]*$/.test(name) && /[\d:*]/.test(name);
  const named: Token[] = isNumeric
    ? [{ kind: 'address', start, end: start + name.length }]
    : words(name, start, name.includes('.') ? 'host' : 'text');
  if (number === undefined) return named;
  const at = { start: stop - number.length - 1, end: stop };
  if (isApiService(name) && number === '443')
    return [...named, { ...port('6443', undefined, 'address', at), service: 'api' }];
  const behind = port(number, undefined, 'address', at);
  return [...named, isOtherService(name) ? { ...behind, service: 'other' } : behind];
}

/** What tools print for the ports of the table that have a name of one word. */
const services: Readonly<Record<string, string>> = {
  ssh: '22',
  http: '80',
  https: '443',
  tftp: '69',
  bootps: '67',
  syslog: '514',
};

const url: Read = (match, start) => {
  const [, scheme = '', user = '', name = '', number, path = ''] = match;
  const at = start + scheme.length + 3 + user.length;
  const stop = at + name.length + (number ? number.length + 1 : 0);
  return [
    ...words(scheme, start, 'path'),
    ...host(name, number, at, stop),
    ...words(path.split('?')[0] ?? '', stop, 'path'),
  ];
};

/** Numbers that HTTP answers with; none is a port here. */
const status = String.raw`(?:(?:10|[235]0|4[0-3])\d)(?![\p{L}\p{N}])`;

/** What a server answers: `http/1.1 403`, `http status 502`, `404 not found`. */
const answers = [
  String.raw`https?\/\d(?:\.\d)?"?(?:\s\d{3})?(?![\p{L}\p{N}.])`,
  String.raw`https?(?:[\s:]+(?:status|code|error|response)){0,2}[\s:]+${status}`,
  String.raw`${status}(?=:?\s(?:ok|not found|bad|unauth|forbid|too many|internal|service|gateway))`,
];

/** First match wins; each is anchored, has no nested repetition, and the query is short. */
export const rules: readonly (readonly [RegExp, Read])[] = [
  // gRPC names who is asked behind who resolves it: `etcd-endpoints://0xc0001/10.0.0.4:2379`.
  [/[a-z][a-z0-9+.-]{0,20}:\/\/(?:\/|[\w.-]{1,64}\/+(?=[\d.]+:))(?=[\w.-]{1,64}:\d{1,5}(?![\w/]))/y, nothing],
  // Addresses of repositories, `git@github.com:org/repo` as well.
  [
    /(?:ssh:\/\/)?git@(?=[\w[])/y,
    (m, s) => ['git', 'ssh'].map((text) => ({ kind: 'word', text, within: 'text', start: s, end: end(m, s) })),
  ],
  [
    /([a-z][a-z0-9+.-]{0,20}):\/\/((?:[^\s/@"']{1,64}@)?)(\[[0-9a-f:.]{2,45}\]|[^\s/:"'?#<>]*)(?::(\d{1,5})(?!\d))?((?:\/[^\s"'<>]*)?)/y,
    url,
  ],
  // What bash tries a port with: `/dev/tcp/10.0.0.4/6443`.
  [
    /\/dev\/(tcp|udp)\/[^\s/]{1,64}\/(\d{1,5})(?!\d)/y,
    (m, s) => [port(m[2] ?? '', undefined, 'address', { start: s, end: end(m, s) }, m[1])],
  ],
  // Log lines: dates, times, threads, source lines.
  [/[iwef]\d{4}\s+\d\d:\d\d:\d\d(?:\.\d+)?(?:\s+\d+)?/y, nothing],
  [/\d{4}[-/]\d\d[-/]\d\d(?:[t ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:z|[+-]\d\d:?\d\d)?)?/y, nothing],
  [/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s+\d{1,2}\s+\d\d:\d\d:\d\d/y, nothing],
  [/\d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?![\d:])/y, nothing],
  [/([01]\d|2[0-3]):(?!\1)[0-5]\d(?![\d:/])/y, nothing],
  [/[\w./-]{1,80}\.(?:go|py|js|ts|c|cc|rs|rb|java|sh|yaml|yml|json|log|conf|cpp)(?::\d+)?(?![\w.])/y, nothing],
  // Lists of routers have numbers for names.
  [/access-list \d+(?= permit| deny| extended)/y, nothing],
  // Servers log who asked with the port that the answer goes to.
  [/(?:client|remote[-_]addr)"?[=:]"?(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\]):\d{1,5}/y, address],
  // sshd says it in words: `Connection closed by 10.0.0.4 port 51234`; a port that is listened on, `port 22`, is another's.
  [
    /(?<=\b(?:from|by|user \S{1,32}) )(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:.]{1,45}) port (?:32[7-9]|3[3-9]\d|[4-6]\d\d)\d\d(?!\d)/y,
    address,
  ],
  // Go says what the name was for, `dial tcp: lookup bmc-1 on 10.0.0.2:53`, though it is asked over UDP.
  [/(?:dial|read|write) (?:tcp|udp): (?=lookup )/y, nothing],
  // A lease that has a namespace is no address of DHCP.
  [/leases? (?=[\w-]{1,64}\/\w)/y, nothing],
  // Messages of every connection, whose words are no names: who answered, who waited, and for what.
  [
    /error from server\b|by peer\b|client\.timeout\b|for the condition\b|certificate signed by unknown authority\b/y,
    nothing,
  ],
  // Of a provider's manager the provider is the name: `capv-controller-manager`.
  [/(?<=\w-)(?<!\b(?:kube\w*|k8s|cloud|eksa)-)controller-manager\b/y, nothing],
  [/(?<=kubectl )(?:--?[a-z-]+[ =]\S+ )+/y, nothing],
  [RegExp(answers.join('|'), 'uy'), nothing],
  // Identities; a number in brackets behind a name and before a colon is a process: `sshd[812]:`.
  [/(?<=[\w)-])\[\d{1,7}\](?=:)/y, nothing],
  [/(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f])/y, nothing],
  [/(?=[\d ]*[a-f])(?:[0-9a-f]{2} ){5}[0-9a-f]{2}(?![0-9a-f])/y, nothing],
  // Interfaces: `GigabitEthernet1/0/22`, `xe-0/0/22`, `srcintf="port22"`.
  [/\w*intf="?[\w.-]+|(?:[a-z]*ethernet|gi|te|fa|eth|ge-|xe-|et-|po|hu|fo|twe)\d+(?:[/:]\d+)+(?:\.\d+)?/y, nothing],
  // `CVE-2024-6443`.
  [/[a-z]{2,}-(?:19|20)\d\d-\d+/y, nothing],
  [/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/y, nothing],
  [/0x[0-9a-f]+/y, nothing],
  [/(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{8,64}(?![a-z0-9])/y, nothing],
  [/[\w.+-]{1,64}@(?=[\w[])/y, nothing],
  // Flow logs have the ports in columns: after both addresses (AWS, pf), or before the flags (PAN-OS).
  [
    /(?:\d{1,3}(?:\.\d{1,3}){3}[ ,]){2}\d{1,5}[ ,](\d{1,5})(?:[ ,]\d+)+|\d{1,5},(\d{1,5})(?:,\d{1,5}){2},0x/y,
    (m, s) => [port(m[1] ?? m[2] ?? '', undefined, 'address', { start: s, end: end(m, s) })],
  ],
  // Addresses.
  [/\d{1,3}(?:\.\d{1,3}){3}\/(?:[12]?\d|3[0-2])(?!\d)/y, address],
  // Firewalls write the port behind a slash: `10.0.0.4/443`.
  [/(\d{1,3}(?:\.\d{1,3}){3})\/(\d{2,5})(?!\d)/y, (m, s) => host(m[1] ?? '', m[2], s, end(m, s))],
  [
    /(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.%]{2,45}\]|::|\*|localhost)[:.](\d{1,5})(?![\d.])/y,
    (m, s) => host(m[1] ?? '', m[2], s, end(m, s)),
  ],
  [/\d{1,3}(?:\.\d{1,3}){3}(?::\*)?|\*:\*|:::\*|\[[0-9a-f]{0,4}:[0-9a-f:.%]{1,45}\]/y, address],
  [/(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{1,4})?(?:\/\d{1,3})?(?![\w:])/y, address],
  // Names that tools print for a port: `10.0.0.4.ssh`, `*:https`.
  [
    /(?<=[\d*\]])[.:](ssh|https?|tftp|bootps|syslog)(?![\w-])/y,
    (m, s) => [port(services[m[1] ?? ''] ?? '', undefined, 'address', { start: s, end: end(m, s) })],
  ],
  // tcpdump sets the port off by a dot: `IP worker-1.48222 > cp-1.6443:`.
  [/(?<=\bip6? |> )([a-z][\w.-]*)\.(\d{1,5})(?=:?\s)/y, (m, s) => host(m[1] ?? '', m[2], s, end(m, s))],
  // Versions, durations, sizes.
  [
    /v?(0\.[12]\d)(?:\.\d{1,2})?(?![\w.])/y,
    (m, s) => [{ kind: 'release', release: m[1] ?? '', start: s, end: end(m, s) }],
  ],
  [/v?\d+\.\d+(?:\.\d+)*(?:[-+][\w.+-]+)?/y, nothing],
  [/v\d+(?![\w])/y, nothing],
  [/\d+(?:ns|us|µs|ms|s|m|h|d|gb|mb|kb|gi|mi|ki|g|k|gbps|mbps|%|x|st|nd|rd|th)(?![\w])/y, nothing],
  [/\d{6,}/y, nothing],
  // Ports.
  // A Service or a container has one port behind another, `80:30080/tcp`; ufw writes ranges so: `2379:2380/tcp`.
  [
    /(\d{1,5}):(\d{1,5})\/(tcp|udp)(?!\w)/y,
    (m, s) => {
      const [, first = '', second = '', protocol] = m;
      const isRange = first.length === second.length && first < second;
      return [port(isRange ? first : second, second, 'marked', { start: s, end: end(m, s) }, protocol)];
    },
  ],
  [/\d{1,5}\s*->\s*(?=\d{1,5}(?:\/|\b))/y, nothing],
  [
    /(?:(tcp|udp)[6]?\s*[/:]\s*)?(\d{1,5})\s*(?:-|–|—|\.\.|:|to\s|through\s|bis\s|until\s)\s*(\d{1,5})(?![\w.])(?:\s*\/\s*(tcp|udp)(?!\w))?/y,
    range,
  ],
  [
    /(?:(?:port|tcp|udp)[-_#:=\s]{0,3}|p)(\d{1,5})(?!\w|\.\d|[-–—]\d{2,5}(?![\w.]))(?:\s*\/\s*(tcp|udp)(?!\w))?/y,
    (m, s) => [port(m[1] ?? '', undefined, 'marked', { start: s, end: end(m, s) }, m[2] ?? m[0])],
  ],
  [
    /(tcp|udp)\s*\/\s*(\d{1,5})(?!\w|\.\d)/y,
    (m, s) => [port(m[2] ?? '', undefined, 'marked', { start: s, end: end(m, s) }, m[1])],
  ],
  [
    /(\d{1,5})(?:\s*\/\s*)?(tcp|udp)(?!\w)/y,
    (m, s) => [port(m[1] ?? '', undefined, 'marked', { start: s, end: end(m, s) }, m[2])],
  ],
  [
    /[:#](\d{1,5})(?![\w.:])/y,
    (m, s) => [port(m[1] ?? '', undefined, m[0].startsWith(':') ? 'address' : 'marked', { start: s, end: end(m, s) })],
  ],
  [/\d{1,5}(?![\p{L}\p{N}])/uy, (m, s) => [port(m[0], undefined, 'bare', { start: s, end: end(m, s) })]],
  // Words.
  // `etcd <- kube-apiserver` is `etcd from kube-apiserver`.
  [/<-{1,3}(?![->])|[←⇐]/y, (m, s) => [{ kind: 'word', text: 'from', within: 'text', start: s, end: end(m, s) }]],
  [/-{1,3}>|=>|[→⇒⟶➜➔]|\s>\s/y, (m, s) => [{ kind: 'arrow', start: s, end: end(m, s) }]],
  [/([a-z][\w-]*(?:\.[\w-]+)+):(\d{1,5})(?![\w.])/y, (m, s) => host(m[1] ?? '', m[2], s, end(m, s))],
  [
    /[a-z][\w-]*(?:(?:\.[\d-]*[a-z][\w-]*){2,}|\.(?:com|net|org|io|local|lan|internal|corp))(?![\w.]*\w)/y,
    (m, s) => words(m[0], s, 'host'),
  ],
  [/(?<![\w)])(?:\.{0,2}\/[\w.%~-]+)+\/?/y, (m, s) => words(m[0], s, 'path')],
  // French and Italian leave a letter before the word, English behind it: `l'API`, `what's`.
  [/(?:[cdjlmnst]|qu|un|all|dell|nell|dall|sull)['’](?=\p{L}{3})/uy, nothing],
  [
    /([\p{L}\p{N}]+)(?:['’]\p{L}+)?/uy,
    (m, s) => [{ kind: 'word', text: m[1] ?? '', within: 'text', start: s, end: end(m, s) }],
  ],
];

function range(match: RegExpExecArray, start: number): Token[] {
  const [, before, from = '', to = '', after] = match;
  const at = { start, end: end(match, start) };
  if (Number(from) < Number(to)) return [port(from, to, 'marked', at, before ?? after)];
  return [port(from, undefined, 'bare', at), { kind: 'arrow', ...at }, port(to, undefined, 'bare', at)];
}
