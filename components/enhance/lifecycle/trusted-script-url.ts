interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy<Rules>(name: string, rules: Rules): Rules;
}

declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
  }
}

const sameOriginOnly: ScriptUrlPolicy = {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not ours to run`);
    return url;
  },
};

const policy = window.trustedTypes?.createPolicy('portolan', sameOriginOnly) ?? sameOriginOnly;

/** The only way for our scripts to name another script: it must come from this site. */
export const trustedScriptUrl = (url: string) => policy.createScriptURL(url);
