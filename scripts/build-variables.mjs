/** What each variable of the build must look like, for every page will repeat it. */
const shapes = {
  BASE_PATH: {
    isFine: (value) => /^(\/(?!\.+(?:\/|$))[\w.-]+)+$/.test(value),
    cure: 'a path like /ports, without a slash at its end',
  },
  SITE_URL: {
    isFine: (value) => isWebAddress(value) && /^\/?$/.test(new URL(value).pathname),
    cure: 'an address like https://docs.example.org; its path belongs into BASE_PATH',
  },
  SOURCE_URL: { isFine: isWebAddress, cure: 'an address like https://git.example.org/portolan' },
};

/** One sentence for each variable that is set and wrong. */
export function findWrongVariables(environment) {
  return Object.entries(shapes).flatMap(([name, { isFine, cure }]) => {
    const value = environment[name];
    return !value || isFine(value) ? [] : [`${name} is "${value}"; it must be ${cure}.`];
  });
}

/** Without a query, a fragment, a blank, or the name and password of somebody, which would be published. */
function isWebAddress(value) {
  return URL.canParse(value) && /^https?:\/\/[^\s?#@"'<>\\]+$/.test(value);
}
