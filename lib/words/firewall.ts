export const title = 'Firewall change';
export const description =
  'From your cluster and your networks to firewall rules for the ports of EKS Anywhere, in the words of your firewall.';
export const lead =
  'From your cluster and a few addresses to the ticket, or to the rules in the words of your firewall. A zone without an address stands as a placeholder such as <code></code>, which no firewall takes by mistake.';
export const placeholder = '<worker-nodes>';
export const noScript = (release: string): string =>
  `Choosing needs a script. Below stands the ticket for ${release} and every provider, to be filled in by hand; <docs>the reference</docs> says which rows concern whom.`;
export const toRules = 'On to the rules';

export const firewall = 'The firewall';
export const place = 'Place';
export const between = 'A firewall between zones';
export const listener = 'The host firewall of every machine that listens';
export const everyMachine = 'Every machine that listens';
export const hostOf = (zone: string): string => `The host firewall of: ${zone}`;
export const rules = 'Rules';
export const insert = 'Lines for the rules that are there';
export const wholeRuleset = 'A whole ruleset that drops the rest';
export const optional = 'Optional rows';
export const optionalIncluded = 'Included, in rules of their own';
export const optionalLeftOut = 'Left out';
export const outbound = 'Also what goes out';

export const networks = 'Your networks';
export const networksAbout =
  'Addresses, networks or ranges of IPv4 and IPv6, as you have them. They stay in this browser and in the part of the address that is never sent.';
export const otherZones = (count: number): string => `Zones that no rule names here: ${count}`;
export const notUsed = 'Not used:';
export const inRules = (networks: string): string => `In the rules: ${networks}`;

export const readFile = 'Read networks from a file (JSON or CSV)';
export const saveJson = 'Save as JSON';
export const saveCsv = 'Save as CSV';
export const forget = 'Forget networks';
const ofZones = (zones: number): string => `the networks of ${zones} ${zones === 1 ? 'zone' : 'zones'}`;
export const forgot = (zones: number): string => `Forgot ${ofZones(zones)}.`;
export const nothingToForget = 'There are no networks to forget.';
export const undoForget = 'Undo forgetting';
export const backAgain = 'The networks are back.';
export const read = (zones: number): string => `Read ${ofZones(zones)}.`;
export const notZones = (names: string): string => `Not a zone: ${names}.`;

export const format = 'Format';
export const proof = (kind: string, sentence: string): string => `<strong>Proof: ${kind}</strong> ${sentence}`;
export const neverBetween =
  'It stands at what listens and not between zones, so what stays within one zone needs rules too.';
export const longestComment = (characters: number): string =>
  `Comments of up to ${characters} characters; a longer one names its rule, which the header explains.`;
export const longestName = (characters: number): string => `Names of up to ${characters} characters.`;
export const portsTogether = (ports: number): string =>
  ports === 1 ? 'One port or range in a line.' : `Up to ${ports} ports together; more are split.`;

export const warnings = 'Before you send it';
export const madeWithout = (zone: string, mistakes: string, more: number): string =>
  `Made without what was not understood under ${zone}: ${mistakes}${more > 0 ? ` And ${more} more.` : ''}`;
export const noFile = 'No rule can or need be written here. Below stands why, row by row.';
export const copyFile = (file: string): string => `Copy ${file}`;
export const downloadFile = (file: string): string => `Download ${file}`;
export const textOf = (file: string): string => `Text of ${file}`;
export const copyWithAddresses = 'Copy link with my addresses';
export const copyWithoutAddresses = 'Copy link without addresses';

export const copied = 'Copied.';
export const notAllowed = 'Copying is not allowed here.';
export const selected = 'Selected: press Ctrl+C or Command+C.';
export const textToCopy = (label: string): string => `${label}: the text to copy`;

export const outcomes = (counts: string): string => `What became of each row: ${counts}`;
export const noRows = 'there is none';
export const row = 'Row';
export const becomes = 'Becomes';
export const ruleNumber = (number: number): string => `rule ${number}`;
export const cannotBeSaid = (why: string): string => `cannot be said: ${why}`;
export const needsNone = (why: string): string => `needs none: ${why}`;
export const countUnsaid = (rows: number): string => `${rows} cannot be said`;
export const countInRules = (rows: number): string => `${rows} in rules`;
export const countNeedless = (rows: number): string => `${rows} need none`;

export const check = 'Check what is there already';
export const checkAbout =
  'It stays in this browser, and is compared with the rules above, what comes in, goes out and passes through each by itself: for what one machine prints choose its host firewall as the place. A default of accept is not seen, below a drop of everything nothing opens but other order and drops are not weighed, and of security groups only what comes in is read.';
export const paste =
  'Paste the answer of <code>ss -tulpn</code>, <code>nft list ruleset</code>, <code>iptables-save</code> or <code>aws ec2 describe-security-groups</code>, what this page wrote for nftables or iptables, or lines of CSV: protocol, ports, source, destination (a header may name them in another order)';
export const unreadable = `None of this was understood, so nothing is compared. ${paste}.`;
export const missingRule = 'Missing';
export const missingOptional = 'Missing, but optional';
export const widerThanRows = 'Wider than any row, or of no row';
export const allowedAlready = 'Allowed already';
export const notUnderstood = 'Not understood';
export const nothingListens = 'Wanted, and nothing listens';
export const noOptionalListens = 'Optional, and nothing listens';
export const unknownListener = 'Listens, and no row knows it';
export const listens = 'Wanted, and listens';
export const andMoreLines = (lines: number): string => `And ${lines} more.`;
export const findings = (title: string, count: number): string => `${title}: ${count}`;

interface Finding {
  what: string;
  source: string;
  destination: string;
  purpose: string;
  rowId: string;
}
export const finding = ({ what, source, destination, purpose, rowId }: Finding): string =>
  `${what}, ${source} to ${destination}: ${purpose} (${rowId})`;
