export const title = 'Topology';
export const description = 'Who talks to whom in an EKS Anywhere cluster, as a picture for each provider.';
export const lead =
  'Who talks to whom, seen from afar. Choose what the cluster runs on to see every endpoint and port, ask what must be open between two of them, and walk through the making of a cluster step by step.';
export const titleOf = (picture: string): string => `Topology: ${picture}`;
export const aboutProvider = (provider: string): string =>
  `Who talks to whom in a cluster on ${provider}, and on which ports.`;
export const aboutVariant = (variant: string): string => `Who talks to whom, on which ports, with ${variant}.`;
export const otherRelease = (drawn: string): string =>
  `The picture shows ${drawn}. Lines of which your release needs nothing are faint, and what has gone or changed since is not drawn: see <link>the ports of your release</link>.`;
export const provider = 'Provider';
export const variant = 'Variant';

export const variantOf = (variant: string, provider: string): string => `${variant}, ${provider}`;
export const zonesOnly = (picture: string): string => `${picture}, zones only`;
export const everyPort = (picture: string): string => `${picture}, every port`;
export const fileTitle = (release: string, picture: string): string => `Flows of EKS Anywhere ${release} on ${picture}`;

export const show = 'Show';
export const zones = 'Zones';
export const endpoints = 'Endpoints';
export const ports = 'Ports';
export const find = 'Find in the picture';
export const farther = 'Zoom out';
export const closer = 'Zoom in';
export const whole = 'Whole picture';
export const fullScreen = 'Full screen';

export const tcp = 'TCP';
export const udp = 'UDP';
export const severalProtocols = 'several protocols';
export const otherProtocols = 'ICMP or ARP';
export const arrows = 'Arrows start at whoever speaks first.';
export const keys = 'Keys: + and − zoom, 0 shows the whole picture, arrows move it, F fills the screen, Esc ends.';
export const counts = '× 3: so many flows, seen from afar.';

export const story = 'Story';
export const invitation = 'Walk through it step by step: who talks to whom, and when.';
export const back = 'Step back';
export const next = 'Next step';
export const play = 'Play';
export const pause = 'Pause';
export const stepByStep = 'Step by step';
export const showStep = (step: string): string => `Show in the picture: ${step}`;
export const showShort = 'show';
export const stepOf = (step: number, steps: number): string => `${step} of ${steps}`;
export const stepSaid = (step: number, steps: number, text: string): string => `Step ${step} of ${steps}: ${text}`;

export const question = 'What must be open between two parties';
export const openBetween = 'Open between ';
export const and = 'and ';
export const choose = 'choose';
export const swap = 'Swap the two';
export const allOf = (place: string): string => `${place}, all of it`;
export const pair = (from: string, to: string): string => `${from} and ${to}`;
export const nothingOpen = 'Nothing has to be open.';
export const notDrawn = 'Not in this picture';
export const whyNotDrawn = 'The address names what is not drawn here. It may be mistyped, or made for another cluster.';

export const panel = 'Rows of what was chosen';
export const copy = 'Copy';
export const close = 'Close';
export const opens = 'Opens';
export const isReached = 'Is reached';
export const reaches = 'Reaches';
export const inside = 'Inside';
export const nothing = 'nothing';
export const copied = 'Copied';
export const notPossible = 'Copying is not possible here';
export const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);
export const panelSaid = (title: string, lines: string): string => `${title}: ${lines}`;
export const notLoaded = 'The search could not be loaded.';

export const takeAway = 'Take it with you';
export const svgLight = 'SVG, light';
export const svgDark = 'SVG, dark';
export const mermaid = 'Mermaid';
export const graphviz = 'Graphviz';
export const drawIo = 'draw.io';
export const asText = 'Rows as text';
export const png = 'PNG, twice the size';
export const saved = 'Picture saved';
export const notSaved = 'The picture could not be saved.';

export const inWords = 'The same in words';
export const startsOnly = 'Speaks first to others; nobody speaks first to it.';
export const fromTo = (from: string, to: string): string => `${from} <arrow>→</arrow><to>to</to> ${to}`;
export const within = (name: string, from: string): string => `${name}, ${from}`;
