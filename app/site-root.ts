const { SITE_URL = '', BASE_PATH = '' } = process.env;

/** The public address of the site, without a slash at its end; undefined while nobody said it. */
export const siteRoot: string | undefined = SITE_URL ? SITE_URL.replace(/\/$/, '') + BASE_PATH : undefined;
