/** The pages of the reference, in the order in which they are read and turned. */
export const pageSlugs = [
  'overview',
  'control-plane',
  'etcd',
  'worker-nodes',
  'pod-network',
  'bare-metal',
  'vmware',
  'nutanix',
  'snow',
  'cloudstack',
  'docker',
  'network-services',
  'outbound-internet',
  'management-tools',
  'packages',
] as const;
