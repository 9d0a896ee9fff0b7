/**
 * Headers of every answer, wherever the export is served: our own server, `out/_headers` and the configurations in
 * `deploy/` say the same, which a test holds. The policy's scripts and styles and their hashes differ from page to page
 * and stand in each page's <meta>; browsers apply both, so the header holds what no <meta> can and what is true of all pages.
 */
export const securityHeaders = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; connect-src 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export const forever = 'public, max-age=31536000, immutable';
export const revalidate = 'no-cache';

/** Paths whose names change with their content. */
export const hashedPaths = ['/_next/static/', '/assets/'];
