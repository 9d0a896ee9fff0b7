/** When a flow is used, and on which ways it needs no rule. */
export const phaseNames = {
  boot: 'Creation',
  steady: 'Running',
  manage: 'Upgrade, scaling, repair',
};

/** Finish the sentence "needs no rule: it …". */
export const noRuleReasons = {
  overlay: 'travels inside the pod overlay (Geneve, UDP 6081)',
  loopback: 'stays on one machine',
  'layer-2': 'stays on one network segment',
};
