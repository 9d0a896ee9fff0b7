/** Of what is added to pages once they are built. */
export const dataset = 'Ports of EKS Anywhere clusters';
export const searchAbout = 'Ports of an EKS Anywhere cluster';
export const previewOf = (heading: string): string => `${heading}: its first rows as a table`;
export const previewFoot = 'Portolan · ports of EKS Anywhere clusters';
export const bundleNote = 'In this offline bundle the view shows its first state; the served site lets you change it.';
